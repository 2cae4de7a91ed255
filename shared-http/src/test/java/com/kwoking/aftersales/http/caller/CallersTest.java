package com.kwoking.aftersales.http.caller;

import static com.kwoking.aftersales.testkit.call.Requests.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Who calls is what their token says, if it is one.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class CallersTest {

    @Test
    void aCallerIsTheSubjectAndNotTheNameBesideIt() {
        as("customer", "subject-1")
                .get("/caller")
                .then()
                .statusCode(200)
                .body("name", equalTo("subject-1"))
                .body("roles", contains("customer"));
    }

    @Test
    void whoeverHasNoTokenIsAskedForOne() {
        given().get("/caller").then().statusCode(401);
        with("not-a-token", 401);
    }

    @Test
    void aTokenWithoutASubjectIsNobodysWhateverElseItCallsItsBearer() {
        with(Jwt.upn("subject-1").groups("customer").sign(), 401);
        with(Jwt.preferredUserName("subject-1").groups("customer").sign(), 401);
    }

    @Test
    void aKnownTokenThatWasTamperedWithIsNotKnown() {
        String token = Jwt.subject("subject-1").groups("agent").sign();
        with(token, 200);
        with(token, 200);

        String[] parts = token.split("\\.");
        String another = Jwt.subject("subject-2").groups("agent").sign().split("\\.")[1];
        with(parts[0] + "." + another + "." + parts[2], 401);
        with(parts[0] + "." + another + "." + parts[2], 401);
        with(token, 200);
    }

    @Test
    void whoeverMayNotIsTurnedAway() {
        as("warehouse").get("/caller").then().statusCode(403);
    }

    @Test
    void aMethodThatSaysNothingAnswersNobody() {
        as("operator").get("/caller/unsaid").then().statusCode(403);
    }

    @Test
    void aTokenOfSomebodyElseOrForSomethingElseOrForThePastIsNone() {
        with(Jwt.subject("a").groups("agent").issuer("https://somebody.else").sign(), 401);
        with(Jwt.subject("a").groups("agent").audience("something-else").sign(), 401);
        with(expired(Duration.ofSeconds(90)), 401);
    }

    @Test
    void clocksMayDifferByAMinute() {
        with(expired(Duration.ofSeconds(30)), 200);
    }

    private static String expired(Duration ago) {
        Instant end = Instant.now().minus(ago);
        return Jwt.subject("a")
                .groups("agent")
                .issuedAt(end.minusSeconds(60))
                .expiresAt(end)
                .sign();
    }

    private static void with(String token, int status) {
        given().header("Authorization", "Bearer " + token).get("/caller").then().statusCode(status);
    }
}
