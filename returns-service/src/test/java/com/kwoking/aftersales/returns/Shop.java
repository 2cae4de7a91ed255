package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.testkit.call.Tokens;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    final Topics topics = Topics.ofTheTestStack();

    /// Patient, because the machine may be busy with other builds.
    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(200));
    }

    Shop delivered(int daysAgo) {
        Instant at = Instant.now().minus(daysAgo, ChronoUnit.DAYS);
        topics.tell(ReturnSamples.paid(orderId, customerId, "2026-01", "electronics"));
        topics.tell(ReturnSamples.shipped(orderId, customerId, parcelId, A1, A2, B1));
        topics.tell(ReturnSamples.delivered(orderId, customerId, parcelId, at, A1, A2, B1));
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
        return Tokens.of("customer", customerId.value().toString());
    }

    RequestSpecification uploading() {
        return given().auth().oauth2(customersToken()).header("Idempotency-Key", UUID.randomUUID());
    }

    String version(String returnId) {
        return agent().get("/returns/{id}", returnId).header("ETag");
    }

    RequestSpecification customer() {
        return command("customer", customerId.value().toString());
    }

    static RequestSpecification stranger() {
        return command("customer", UUID.randomUUID().toString());
    }

    static RequestSpecification agent() {
        return command("agent", "agathe");
    }

    static RequestSpecification supervisor() {
        return command("supervisor", "simone");
    }

    static RequestSpecification warehouse() {
        return command("warehouse", "walter");
    }

    /// What the service told of this order so far.
    <E extends DomainEvent> List<E> told(Class<E> type) {
        return topics.told(type, orderId.value().toString());
    }

    @Override
    public void close() {
        topics.close();
    }
}
