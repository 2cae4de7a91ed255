package com.kwoking.aftersales.http.representation;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Versions, tags, pages and locations, as callers see them.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class RepresentationTest {

    private final String name = "lamp " + UUID.randomUUID();

    @Test
    void whoSawTheVersionMayChangeIt() {
        String lamp = added();

        renamed(lamp, "\"1\"").then().statusCode(204).header("ETag", "\"2\"");
        renamed(lamp, "\"2\"").then().statusCode(204).header("ETag", "\"3\"");
        renamed(lamp, "\"9\", \"3\"").then().statusCode(204);
        renamed(lamp, "*").then().statusCode(204);
    }

    @Test
    void whoSawAnotherDecidesAnew() {
        String lamp = added();
        renamed(lamp, "\"1\"").then().statusCode(204);

        renamed(lamp, "\"1\"").then().statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        renamed(lamp, "W/\"2\"").then().statusCode(412);
    }

    @Test
    void whoDoesNotSayReadsItFirst() {
        String lamp = added();

        as("agent")
                .body("{\"name\": \"another\"}")
                .put(lamp)
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_MISSING"));
    }

    @Test
    void whatIsReadIsTaggedByWhatItSays() {
        String lamp = added();
        Response first = as("agent").get(lamp);
        String tag = first.header("ETag");

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        as("agent")
                .header("If-None-Match", tag)
                .get(lamp)
                .then()
                .statusCode(304)
                .header("ETag", tag);

        renamed(lamp, "\"1\"");
        Response changed = as("agent").header("If-None-Match", tag).get(lamp);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void pageAfterPageEveryLampOnce() {
        List<String> added = List.of(added(), added(), added());
        var names = new ArrayList<String>();
        Response page = as("agent").queryParam("limit", 2).get("/lamps");
        while (page.path("next") != null) {
            page.then().body("lamps", hasSize(2));
            names.addAll(page.path("lamps"));
            page = as("agent")
                    .queryParam("limit", 2)
                    .queryParam("after", page.<String>path("next"))
                    .get("/lamps");
        }
        names.addAll(page.path("lamps"));

        assertThat(names.stream().filter(name::equals)).hasSameSizeAs(added);
        as("agent").queryParam("limit", 100_000).get("/lamps").then().body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026", "§"})
    void aPlaceThatIsNoneIsRefused(String after) {
        as("agent")
                .queryParam("limit", 2)
                .queryParam("after", after)
                .get("/lamps")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_UNKNOWN"))
                .body("field", equalTo("after"))
                .body("detail", equalTo("Send the `next` of the page before."));
    }

    /// Whoever stands between has another name for the service than the service itself.
    @Test
    void aLocationIsAPath() {
        assertThat(as("agent").redirects().follow(false).get("/lamps/elsewhere").header("Location"))
                .isEqualTo("/lamps?after=1");
    }

    private String added() {
        return command("customer")
                .body("{\"name\": \"%s\", \"watts\": 40}".formatted(name))
                .post("/lamps")
                .header("Location");
    }

    private Response renamed(String lamp, String seen) {
        return as("agent")
                .header("If-Match", seen)
                .body("{\"name\": \"another %s\"}".formatted(name))
                .put(lamp);
    }
}
