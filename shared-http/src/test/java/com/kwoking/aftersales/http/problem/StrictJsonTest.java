package com.kwoking.aftersales.http.problem;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands mean what they say, and what is wrong with one is said in the caller's words.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # a field of the command                 | where it is wrong | and what is said
            "watts": "40"                            | watts     | Expected a whole number.
            "watts": 40.5                            | watts     | Expected a whole number.
            "watts": true                            | watts     | Expected a whole number.
            "watts": 40, "watts": 41                 |           | Duplicate field 'watts'
            "watts": 40, "volts": 230                | volts     | There is no such field. There are: currency, dimmable, kind, litAt, name, shades, watts.
            "watts": 40, "dimmable": "true"          | dimmable  | Expected true or false.
            "watts": 40, "dimmable": 1               | dimmable  | Expected true or false.
            "watts": 40, "litAt": "yesterday"        | litAt     | Expected an instant like 2026-03-28T12:00:00Z.
            "watts": 40, "currency": "EURO"          | currency  | Expected a currency like EUR.
            "watts": 40, "kind": 1                   | kind      | Expected one of DESK, WALL.
            "watts": 40, "kind": "FLOOR"             | kind      | Expected one of DESK, WALL.
            "watts": 40, "shades": ["red"]           | shades[0] | Expected a UUID.
            "watts": 40, "shades": {}                | shades    | Expected a list.
            """)
    void whatIsNotMeantIsNotGuessed(String field, String where, String said) {
        var answer = command("customer")
                .body("{\"name\": \"a lamp\", %s}".formatted(field))
                .post("/lamps");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("NOT_UNDERSTOOD");
        assertThat(answer.<String>path("field")).isEqualTo(where);
        assertThat(answer.<String>path("detail")).startsWith(said);
        assertThat(answer.asString()).doesNotContain("com.kwoking", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}{}", "nothing", "{\"name\": \"a\", \"watts\": 40} more", "[]", "\"a lamp\""})
    void whatIsNoSuchJsonIsRefused(String body) {
        var answer = command("customer").body(body).post("/lamps");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).doesNotContain("com.kwoking", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "true", "4.5"})
    void aTextIsNotMadeOfAnythingElse(String name) {
        var answer = command("customer")
                .body("{\"name\": %s, \"watts\": 40}".formatted(name))
                .post("/lamps");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("field")).isEqualTo("name");
        assertThat(answer.<String>path("detail")).isEqualTo("Expected a text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d"})
    void aCharacterThatCannotBeKeptIsRefused(String character) {
        var answer = command("customer")
                .body("{\"name\": \"a%s\", \"watts\": 40}".formatted(character))
                .post("/lamps");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("CHARACTER_NOT_ACCEPTED");
        assertThat(answer.<String>path("field")).isEqualTo("name");
    }
}
