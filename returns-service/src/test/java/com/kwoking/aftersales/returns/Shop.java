package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.returns.ReturnSamples.A1;
import static com.kwoking.aftersales.returns.ReturnSamples.A2;
import static com.kwoking.aftersales.returns.ReturnSamples.B1;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;

/// One customer's order, the people around it, and the topics.
final class Shop implements AutoCloseable {

    static final String AS_NEW = """
            {"mode": "PHYSICAL", "units": [{"sku": "A", "received": true, "condition": "AS_NEW",
             "criteria": {"originalState": true, "unused": true, "undamaged": true, "originalPackaging": true},
             "missingAccessories": [{"name": "Chargeur", "quantity": 1}]}]}
            """;

    final OrderId orderId = new OrderId(UUID.randomUUID());
    final CustomerId customerId = new CustomerId(UUID.randomUUID());
    final ParcelId parcelId = new ParcelId(UUID.randomUUID());
    final Kafka kafka;

    Shop(String servers) {
        kafka = new Kafka(servers, "returns", "policies");
    }

    /// Patient, because the machine may be busy with other builds.
    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(200));
    }

    Shop delivered(int daysAgo) {
        Instant at = Instant.now().minus(daysAgo, ChronoUnit.DAYS);
        kafka.tell(ReturnSamples.paid(orderId, customerId, "2026-01", "electronics"));
        kafka.tell(ReturnSamples.shipped(orderId, customerId, parcelId, A1, A2, B1));
        kafka.tell(ReturnSamples.delivered(orderId, customerId, parcelId, at, A1, A2, B1));
        eventually().untilAsserted(() -> eligibility("NOT_SATISFIED", "A", 1)
                .statusCode(200)
                .body("items[0].deliveryUnknown", equalTo(daysAgo > 59 ? null : false)));
        return this;
    }

    ValidatableResponse eligibility(String motive, String sku, int quantity) {
        return customer()
                .body("""
                        {"orderId": "%s", "motive": "%s", "items": [{"sku": "%s", "quantity": %d}]}
                        """.formatted(orderId.value(), motive, sku, quantity))
                .post("/eligibility")
                .then();
    }

    String request(String motive, String sku, int quantity) {
        return """
                {"orderId": "%s", "motive": "%s", "wanted": "REFUND", "description": "Trop petite",
                 "items": [{"sku": "%s", "quantity": %d}]}
                """.formatted(orderId.value(), motive, sku, quantity);
    }

    String requested(String motive, String sku, int quantity) {
        return customer()
                .body(request(motive, sku, quantity))
                .post("/returns")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("returnId");
    }

    ValidatableResponse approve(String returnId) {
        return agent().header("If-Match", version(returnId))
                .body("{}")
                .post("/returns/{id}/approval", returnId)
                .then()
                .log()
                .ifValidationFails();
    }

    ValidatableResponse receive(String returnId) {
        return warehouse()
                .body("{\"slipPresent\": true, \"slipComplete\": false}")
                .post("/returns/{id}/receipt", returnId)
                .then()
                .log()
                .ifValidationFails();
    }

    ValidatableResponse inspect(String returnId, String findings) {
        return warehouse()
                .header("If-Match", version(returnId))
                .body(findings)
                .put("/returns/{id}/inspection", returnId)
                .then()
                .log()
                .ifValidationFails();
    }

    ValidatableResponse attach(String returnId, String kind, String name, byte[] content) {
        return uploading()
                .multiPart("file", name, content)
                .multiPart("kind", kind)
                .post("/returns/{id}/evidence", returnId)
                .then()
                .log()
                .ifValidationFails();
    }

    String customersToken() {
        return token("customer", customerId.value().toString());
    }

    RequestSpecification uploading() {
        return given().auth().oauth2(customersToken()).header("Idempotency-Key", UUID.randomUUID());
    }

    String version(String returnId) {
        return agent().get("/returns/{id}", returnId).header("ETag");
    }

    RequestSpecification customer() {
        return as("customer", customerId.value().toString());
    }

    static RequestSpecification stranger() {
        return as("customer", UUID.randomUUID().toString());
    }

    static RequestSpecification agent() {
        return as("agent", "agathe");
    }

    static RequestSpecification supervisor() {
        return as("supervisor", "simone");
    }

    static RequestSpecification warehouse() {
        return as("warehouse", "walter");
    }

    static RequestSpecification as(String role, String subject) {
        return as(role, subject, UUID.randomUUID().toString());
    }

    static RequestSpecification as(String role, String subject, String idempotencyKey) {
        return given().auth()
                .oauth2(token(role, subject))
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON);
    }

    private static String token(String role, String subject) {
        return Jwt.subject(subject)
                .upn(subject + "@example.com")
                .groups(Set.of(role))
                .sign();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
