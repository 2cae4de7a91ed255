package com.kwoking.aftersales.http.problem;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// To the letter, because callers read them with programs.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class ProblemsTest {

    private static final String FRENCH = "Cette lampe est cassée.";
    private static final String ENGLISH = "This lamp is broken.";

    @Test
    void whoDoesNotSayIsToldAsTheServiceUsuallyTells() {
        assertThat(add()).isEqualTo(bodyOf(FRENCH, "\"code\":\"BROKEN\",\"english\":\"%s\"".formatted(ENGLISH)));
    }

    @Test
    void orAsThisProblemIsToldInThatService() {
        assertThat(refused("ENGLISH_THEN_FRENCH"))
                .isEqualTo(
                        bodyOf(ENGLISH, "\"code\":\"BROKEN\",\"french\":\"%s\",\"state\":\"DARK\"".formatted(FRENCH)));
        assertThat(refused("FRENCH_THEN_ENGLISH"))
                .isEqualTo(
                        bodyOf(FRENCH, "\"code\":\"BROKEN\",\"english\":\"%s\",\"state\":\"DARK\"".formatted(ENGLISH)));
        assertThat(refused("ENGLISH")).isEqualTo(bodyOf(ENGLISH, "\"code\":\"BROKEN\",\"state\":\"DARK\""));
    }

    @Test
    void whoSaysIsToldInThatLanguageWhateverTheHabit() {
        String french = bodyOf(FRENCH, "\"code\":\"BROKEN\",\"english\":\"%s\",\"state\":\"DARK\"".formatted(ENGLISH));
        String english = bodyOf(ENGLISH, "\"code\":\"BROKEN\",\"french\":\"%s\",\"state\":\"DARK\"".formatted(FRENCH));

        for (Telling habit : Telling.values()) {
            assertThat(refused(habit.name(), "fr-FR, en;q=0.5")).isEqualTo(french);
            assertThat(refused(habit.name(), "en")).isEqualTo(english);
            assertThat(refused(habit.name(), "de")).isEqualTo(refused(habit.name()));
        }
    }

    @Test
    void aCommandsRefusalIsToldInTheCallersLanguageToo() {
        assertThat(add("Accept-Language", "en"))
                .isEqualTo(bodyOf(ENGLISH, "\"code\":\"BROKEN\",\"french\":\"%s\"".formatted(FRENCH)));
    }

    @Test
    void aCharacterThatCannotBeKeptIsRefusedInBothLanguagesEverywhere() {
        String refusal = as("agent")
                .urlEncodingEnabled(false)
                .get("/lamps?after=%00&limit=1")
                .asString();

        assertThat(refusal)
                .contains("\"detail\":\"This holds a character that cannot be kept")
                .contains("\"french\":\"Ce texte contient un caractère qui ne peut pas être enregistré.\"")
                .contains("\"in\":\"query\"", "\"field\":\"after\"");
    }

    private static String refused(String telling) {
        return as("agent").get("/lamps/refused/" + telling).asString();
    }

    private static String refused(String telling, String language) {
        return as("agent")
                .header("Accept-Language", language)
                .get("/lamps/refused/" + telling)
                .asString();
    }

    private static String add(String... header) {
        var command = command("customer").body("{\"name\": \"broken %s\", \"watts\": 40}".formatted(UUID.randomUUID()));
        return (header.length == 0 ? command : command.header(header[0], header[1]))
                .post("/lamps")
                .asString();
    }

    private static String bodyOf(String detail, String more) {
        return "{\"type\":\"urn:kwoking:problem:BROKEN\",\"status\":409,\"title\":\"Conflict\",\"detail\":\"%s\",%s}"
                .formatted(detail, more);
    }
}
