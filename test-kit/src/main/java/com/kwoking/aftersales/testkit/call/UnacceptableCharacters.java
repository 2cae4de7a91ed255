package com.kwoking.aftersales.testkit.call;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.stack.testing.RequestTexts;
import com.kwoking.aftersales.stack.testing.RequestTexts.Request;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What cannot be kept, in every text that a service's requests may hold, and in an address.
/// Sent by somebody who may do everything, so that nothing else is refused first.
public final class UnacceptableCharacters {

    private static final Set<String> EVERYBODY =
            Set.of("customer", "agent", "supervisor", "warehouse", "storefront", "operator");

    private UnacceptableCharacters() {}

    /// A request for each text of the service's OpenAPI document, with this one in its place.
    public static List<Request> requestsWith(String text) {
        return RequestTexts.of(given().get("/q/openapi?format=json").asString(), text);
    }

    public static void assertRefused(Request request) {
        var answer = everybody().body(request.body()).request(request.method(), request.path());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("field")).isEqualTo(request.field());
        assertThat(answer.<String>path("code")).isIn("CHARACTER_NOT_ACCEPTED", "NOT_UNDERSTOOD");
    }

    /// @param address as it is sent, e.g. `/orders/a%00b`
    public static void assertRefusedAt(String address) {
        var answer = everybody().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("code")).isEqualTo("CHARACTER_NOT_ACCEPTED");
    }

    private static RequestSpecification everybody() {
        return given().auth()
                .oauth2(Tokens.of(EVERYBODY, "everybody"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON);
    }
}
