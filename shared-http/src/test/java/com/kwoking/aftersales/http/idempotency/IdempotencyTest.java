package com.kwoking.aftersales.http.idempotency;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static com.kwoking.aftersales.testkit.call.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.http.lamps.Lamps;
import com.kwoking.aftersales.http.lamps.Stairs;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.Requests;
import com.kwoking.aftersales.testkit.call.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// A command that is sent twice is done once and answered twice.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class IdempotencyTest {

    private static final String ANSWERED = """
            insert into answered_request (caller, idempotency_key, fingerprint, status, headers, body)
            values (?, ?, 'something else', 201, '{}', '')
            """;

    @Inject
    Lamps lamps;

    @Inject
    Sql sql;

    private final String key = UUID.randomUUID().toString();
    private final String name = "lamp " + key;

    @Test
    void theSameKeyForTheSameIsDoneOnceAndAnsweredAlike() {
        Response first = add(key, body(name));
        Response again = add(key, body(name));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).startsWith("/lamps/");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(lamps.named(name)).hasSize(1);
    }

    @Test
    void whiteSpaceAndTheOrderOfFieldsMakeNoOtherCommandOfIt() {
        add(key, body(name)).then().statusCode(201);

        add(key, "{ \"watts\" : 40,\n\"name\": \"%s\" }".formatted(name)).then().statusCode(201);

        assertThat(lamps.named(name)).hasSize(1);
    }

    @Test
    void theSameKeyForSomethingElseIsRefusedAndTheFirstAnswerStands() {
        String first = add(key, body(name)).asString();

        problem(add(key, body("another " + name)), 422, "IDEMPOTENCY_KEY_REUSED");

        assertThat(lamps.named("another " + name)).isEmpty();
        assertThat(add(key, body(name)).asString()).isEqualTo(first);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherCommand() {
        add(key, body(name)).then().statusCode(201);

        command("agent", "somebody-else", key)
                .body(body(name))
                .post("/lamps")
                .then()
                .statusCode(201);

        assertThat(lamps.named(name)).hasSize(2);
    }

    @Test
    void whileTheFirstIsAtItTheSecondIsSentAway() {
        Stairs.close();
        String slow = "slow " + name;
        var prepared = command("customer", "a-customer", key).body(body(slow));
        var first = CompletableFuture.supplyAsync(() -> prepared.post("/lamps"));
        Stairs.awaitSomebody();

        problem(add(key, body(slow)), 409, "REQUEST_IN_PROGRESS");

        Stairs.letGo();
        assertThat(first.join().statusCode()).isEqualTo(201);
        assertThat(add(key, body(slow)).asString()).isEqualTo(first.join().asString());
        assertThat(lamps.named(slow)).hasSize(1);
    }

    /// The one answer that a request cannot see: committed after it looked, and before it had its turn.
    @Test
    void whatWasAnsweredSinceItLookedTakesItBack() {
        Stairs.close();
        String slow = "slow " + name;
        var prepared = command("customer", "a-customer", key).body(body(slow));
        var late = CompletableFuture.supplyAsync(() -> prepared.post("/lamps"));
        Stairs.awaitSomebody();
        sql.update(ANSWERED, "a-customer", key);

        Stairs.letGo();

        problem(late.join(), 409, "REQUEST_IN_PROGRESS");
        assertThat(lamps.named(slow)).isEmpty();
        problem(add(key, body(slow)), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aFaultOfOursIsNotKeptSoItMayBeTriedAgain() {
        Stairs.breakOnce();
        add(key, body("breaks " + name)).then().statusCode(500);
        assertThat(lamps.named("breaks " + name)).isEmpty();

        add(key, body("breaks " + name)).then().statusCode(201);

        assertThat(lamps.named("breaks " + name)).hasSize(1);
    }

    @Test
    void aRefusalThatIsReturnedIsAnAnswerAndKept() {
        Response first = add(key, body("broken " + name));
        Response again = add(key, body("broken " + name));

        problem(first, 409, "BROKEN");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.contentType()).isEqualTo(first.contentType()).startsWith("application/problem+json");
        assertThat(lamps.named("broken " + name)).hasSize(1);
    }

    @Test
    void aRefusalThatIsThrownTakesEverythingBackAndIsNotKept() {
        problem(add(key, body("thrown " + name)), 409, "BROKEN");

        assertThat(lamps.named("thrown " + name)).isEmpty();
        add(key, body(name)).then().statusCode(201);
    }

    @Test
    void whatWasNeverUnderstoodDoesNotUseTheKeyUp() {
        add(key, "{\"name\": 3}").then().statusCode(400);

        add(key, body(name)).then().statusCode(201);
    }

    @Test
    void aCommandNeedsAKeyOfUsableLength() {
        problem(as("customer").body(body(name)).post("/lamps"), 400, "IDEMPOTENCY_KEY_MISSING");
        problem(add(" ", body(name)), 400, "IDEMPOTENCY_KEY_MISSING");
        problem(add("k".repeat(256), body(name)), 400, "IDEMPOTENCY_KEY_TOO_LONG");
        add(key + "k".repeat(255 - key.length()), body(name)).then().statusCode(201);

        assertThat(lamps.named(name)).hasSize(1);
    }

    @Test
    void aFileIsPartOfTheCommand() {
        String first = photo("desk", new byte[] {1, 2, 3}).asString();

        assertThat(photo("desk", new byte[] {1, 2, 3}).asString()).isEqualTo(first);
        problem(photo("desk", new byte[] {1, 2, 4}), 422, "IDEMPOTENCY_KEY_REUSED");
        problem(photo("wall", new byte[] {1, 2, 3}), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void whatFollowsBelongsToTheStoryThatTheCallerNames() {
        String story = UUID.randomUUID().toString();

        command("customer")
                .header("X-Correlation-Id", story)
                .body(body(name))
                .post("/lamps")
                .then()
                .body("story", equalTo(story));
        command("customer")
                .header("X-Correlation-Id", "none")
                .body(body(name))
                .post("/lamps")
                .then()
                .statusCode(201);
    }

    private Response photo(String kind, byte[] bytes) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("customer", "a-customer"))
                .header("Idempotency-Key", key)
                .multiPart("file", "lamp.png", bytes)
                .multiPart("kind", kind)
                .post("/lamps/photo");
    }

    private static Response add(String key, String body) {
        return Requests.command("customer", "a-customer", key).body(body).post("/lamps");
    }

    private static String body(String name) {
        return "{\"name\": \"%s\", \"watts\": 40}".formatted(name);
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then().statusCode(status).body("code", equalTo(code));
    }
}
