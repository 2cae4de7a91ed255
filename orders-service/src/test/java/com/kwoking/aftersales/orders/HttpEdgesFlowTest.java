package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.command;
import static com.kwoking.aftersales.orders.Shop.order;
import static com.kwoking.aftersales.orders.Shop.placed;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.call.Signatures;
import com.kwoking.aftersales.testkit.call.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may ask, and what is said to what cannot be understood.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class HttpEdgesFlowTest {

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders/{id}", "/orders/{id}/timeline"})
    void aMethodThatIsNotThereIsNotTakenForAPathThatIsNot(String path) {
        String asked = path.replace("{id}", UUID.randomUUID().toString());

        as("agent").body("{}").put(asked).then().statusCode(405);
    }

    @Test
    void anotherCustomersOrderIsAnsweredLikeNone() {
        String orderId = placed("pay_" + UUID.randomUUID());
        String stranger = UUID.randomUUID().toString();

        for (String path : new String[] {"/orders/{id}", "/orders/{id}/timeline", "/orders/{id}/cancellation"}) {
            as("customer").get(path, orderId).then().statusCode(200);
            String theirs = as("customer", stranger)
                    .get(path, orderId)
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            String missing = as("customer", stranger)
                    .get(path, UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .extract()
                    .asString();
            assertThat(withoutInstance(theirs)).isEqualTo(withoutInstance(missing));
        }
        as("customer", stranger)
                .header("Idempotency-Key", "k")
                .body("{}")
                .post("/orders/{id}/cancellation", orderId)
                .then()
                .statusCode(404);
    }

    @Tag("R77")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # role,     POST order, ship, cancel, loss
            storefront, 400,        403,  404,    403
            customer,   403,        403,  404,    403
            agent,      403,        403,  404,    404
            supervisor, 403,        403,  404,    404
            warehouse,  403,        404,  403,    403
            operator,   403,        403,  403,    403
            """)
    void eachRoleMayDoItsOwnWork(String role, int place, int ship, int cancel, int loss) {
        String none = UUID.randomUUID().toString();
        String parcel =
                "{\"carrier\": \"COLISSIMO\", \"trackingNumber\": \"T1234\", \"items\": [{\"sku\": \"A\", \"quantity\": 1}]}";

        assertThat(command(role).body("{}").post("/orders").statusCode()).isEqualTo(place);
        assertThat(command(role).body(parcel).post("/orders/{id}/parcels", none).statusCode())
                .isEqualTo(ship);
        assertThat(command(role)
                        .body("{}")
                        .post("/orders/{id}/cancellation", none)
                        .statusCode())
                .isEqualTo(cancel);
        assertThat(command(role)
                        .body("{}")
                        .post("/orders/{id}/parcels/{p}/loss", none, none)
                        .statusCode())
                .isEqualTo(loss);
        assertThat(given().get("/orders/{id}", none).statusCode()).isEqualTo(401);
    }

    @Test
    void theSameCommandIsAnsweredTheSame() {
        String body = order("pay_" + UUID.randomUUID());
        String key = UUID.randomUUID().toString();

        Response first =
                as("storefront").header("Idempotency-Key", key).body(body).post("/orders");
        Response again =
                as("storefront").header("Idempotency-Key", key).body(body).post("/orders");
        Response other = as("storefront")
                .header("Idempotency-Key", key)
                .body(order("pay_x"))
                .post("/orders");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location"))
                .isEqualTo(first.header("Location"))
                .contains("/orders/" + first.path("orderId"));
        assertThat(other.statusCode()).isEqualTo(422);
        command("storefront").body(body).post("/orders").then().statusCode(409).body("code", is("ORDER_NUMBER_TAKEN"));
        as("storefront").body(body).post("/orders").then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_MISSING"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # replaced                          | by                                  | status | says
            "country": "FR"                     | "country": "France"                 | 400 | country
            "quantity": 2                       | "quantity": "2"                     | 400 | quantity
            "quantity": 2                       | "quantity": 2.5                     | 400 | quantity
            "quantity": 2                       | "quantity": 1001                    | 400 | quantity
            "quantity": 2                       | "quantity": 0                       | 400 | quantity
            "minorUnits": 3000                  | "minorUnits": -1                    | 400 | minorUnits
            "kind": "CARD"                      | "kind": "SHELLS"                    | 400 | kind
            "kind": "CARD"                      | "kind": 0                           | 400 | kind
            "locale": "fr"                      | "locale": "fr", "admin": true       | 400 | admin
            "locale": "fr"                      | "locale": "fr", "locale": "en"      | 400 | locale
            "email": "camille@example.test"     | "email": "nobody"                   | 400 | email
            "name": "Camille Durand", "locale"  | "name": "A\\nBcc: x@y.z", "locale"  | 400 | name
            "name": "Lampe",                    |                                     | 400 | name
            "policyAcceptedAt": "2026-03-01T10:00:00Z" | "policyAcceptedAt": "yesterday" | 400 | policyAcceptedAt
            "policyAcceptedAt": "2026-03-01T10:00:00Z" | "policyAcceptedAt": "2025-03-01T10:00:00Z" | 422 | POLICY_UNKNOWN
            "policyAcceptedAt"                  | "policyVersion": "1789-07", "policyAcceptedAt" | 422 | POLICY_UNKNOWN
            "minorUnits": 7689                  | "minorUnits": 7688                  | 422 | TENDERS_DO_NOT_ADD_UP
            "country": "FR",                    | "country": "FR", "currency": "USD", | 422 | CURRENCIES_MIXED
            "minorUnits": 690, "currency": "EUR" | "minorUnits": 690, "currency": "USD" | 422 | CURRENCIES_MIXED
            "minorUnits": 690, "currency": "EUR" | "minorUnits": 690, "currency": "XYZW" | 400 | currency
            """)
    void whatCannotBeIsSaidWithItsField(String replaced, @Nullable String by, int status, String says) {
        String body = order("pay_" + UUID.randomUUID());
        assertThat(body).contains(replaced);

        command("storefront")
                .body(body.replace(replaced, by == null ? "" : by.replace("\\\\", "\\")))
                .post("/orders")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(containsString(says))
                .body(not(containsString("com.kwoking")));
    }

    @Test
    void brokenJsonAndStrangePathsAreTheCallersFault() {
        command("storefront")
                .body("{\"orderNumber\": ")
                .post("/orders")
                .then()
                .statusCode(400)
                .body("code", is("NOT_UNDERSTOOD"));
        command("storefront").body("[]").post("/orders").then().statusCode(400);
        command("storefront").body("null").post("/orders").then().statusCode(400);
        command("storefront").post("/orders").then().statusCode(400);
        as("agent").get("/orders/not-a-uuid").then().statusCode(404);
        as("agent")
                .get("/orders/{id}/cancellation?unshippedOnly=perhaps", placed("pay_" + UUID.randomUUID()))
                .then()
                .statusCode(200)
                .body("cancellable", is(true));
    }

    @Test
    void anUnchangedOrderIsNotSentAgain() {
        String orderId = placed("pay_" + UUID.randomUUID());
        String tag = as("customer")
                .get("/orders/{id}", orderId)
                .then()
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");

        as("customer")
                .header("If-None-Match", tag)
                .get("/orders/{id}", orderId)
                .then()
                .statusCode(304);
        Shop.cancel(orderId, "{}");
        as("customer")
                .header("If-None-Match", tag)
                .get("/orders/{id}", orderId)
                .then()
                .statusCode(200);
    }

    @Test
    void aSignalThatIsNotGenuineIsNotHeard() {
        String body = "{\"id\": \"evt_1\"}";

        for (String path : new String[] {"/payment-events", "/carrier-events"}) {
            String secret = Signatures.secretOf(path.startsWith("/payment") ? "payment" : "carrier");
            signed(path, body, null).then().statusCode(401).body("code", is("SIGNATURE_INVALID"));
            signed(path, body, "t=1,v1=00").then().statusCode(401);
            signed(path, body + " ", Signatures.of(body, secret, Instant.now()))
                    .then()
                    .statusCode(401);
            signed(path, body, Signatures.of(body, secret, Instant.now().minusSeconds(310)))
                    .then()
                    .statusCode(401);
            signed(path, body, Signatures.of(body, secret, Instant.now()))
                    .then()
                    .statusCode(400)
                    .body("code", is("NOT_UNDERSTOOD"));
            signed(path, "", Signatures.of("", secret, Instant.now())).then().statusCode(400);
        }
    }

    @Test
    void everyOperationIsDescribed() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.'/orders'.post.operationId", is("placeOrder"))
                .body("paths.'/orders/{orderId}/parcels'.post.responses.keySet()", hasItem("409"));
    }

    /// The caller's address of the service may be a gateway's, and no header about it is believed.
    @Test
    void whereSomethingIsIsAPathAndNoAddress() {
        String location = command("storefront")
                .header("X-Forwarded-Host", "evil.example")
                .body(order("pay_" + UUID.randomUUID()))
                .post("/orders")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(location).startsWith("/orders/");
        as("customer").get(location).then().statusCode(200);

        String orderId = Shop.paid(Instant.now());
        String parcel = Shop.ship(orderId, "T-" + UUID.randomUUID(), "A", 1).header("Location");
        assertThat(parcel).startsWith("/orders/" + orderId + "/parcels/");
        as("customer").get(parcel).then().statusCode(200).body("status", is("SHIPPED"));
        as("customer", "a-stranger").get(parcel).then().statusCode(404);
    }

    @Test
    void aBodyThatIsTooLargeIsSaidToBe() throws Exception {
        byte[] large = " ".repeat(3_000_000).getBytes(UTF_8);
        URI orders = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/orders");
        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(large),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))) {
            var request = HttpRequest.newBuilder(orders)
                    .header("Authorization", "Bearer " + Tokens.of("storefront", "a-storefront"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "large")
                    .POST(body)
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                var answer = http.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(answer.body()).contains("\"code\":\"BODY_TOO_LARGE\"", "1 MiB");
            }
        }
        as("storefront")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(order("pay_" + UUID.randomUUID()) + " ".repeat(1_000_000))
                .post("/orders")
                .then()
                .statusCode(201);
    }

    private static Response signed(String path, String body, @Nullable String signature) {
        var request = given().contentType("application/json").body(body);
        return (signature == null ? request : request.header(Signatures.HEADER, signature)).post(path);
    }

    private static String withoutInstance(String problem) {
        return problem.replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
