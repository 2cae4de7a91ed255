package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.testkit.call.Signatures.signal;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.testkit.call.Requests;
import com.kwoking.aftersales.testkit.sample.SamplePolicy;
import com.kwoking.aftersales.testkit.topic.Told;
import com.kwoking.aftersales.testkit.topic.Topics;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Everybody who talks to the service: the storefront, customers, the warehouse, the provider and the carrier.
final class Shop {

    static final UUID CUSTOMER = UUID.randomUUID();

    private static final Set<String> PUBLISHED = ConcurrentHashMap.newKeySet();

    private Shop() {}

    /// The customer is the one who placed the orders.
    static RequestSpecification as(String role) {
        return as(role, subject(role));
    }

    static RequestSpecification as(String role, String subject) {
        return Requests.as(role, subject);
    }

    static RequestSpecification command(String role) {
        return Requests.command(role, subject(role));
    }

    private static String subject(String role) {
        return role.equals("customer") ? CUSTOMER.toString() : "a-" + role;
    }

    /// What the service told under that key, as soon as there is so much.
    static List<Told> told(String topic, String key, int howMany) {
        try (var topics = Topics.ofTheTestStack()) {
            return topics.await(topic, key, howMany);
        }
    }

    static void tell(DomainEvent event) {
        tell(UUID.randomUUID(), event);
    }

    static void tell(UUID id, DomainEvent event) {
        try (var topics = Topics.ofTheTestStack()) {
            topics.tell(id, event);
        }
    }

    /// Heard by the service when this returns; said once.
    static void publishPolicy(String version, String effectiveFrom, Map<String, Boolean> cancellableUntilShipped) {
        if (!PUBLISHED.add(version)) {
            return;
        }
        tell(
                UUID.nameUUIDFromBytes(version.getBytes(UTF_8)),
                SamplePolicy.of(version)
                        .from(Instant.parse(effectiveFrom))
                        .cancellableUntilShipped(cancellableUntilShipped)
                        .published());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> command("storefront")
                                .body(order("pay_" + UUID.randomUUID())
                                        .replace(
                                                "\"policyAcceptedAt\"",
                                                "\"policyVersion\": \"%s\", \"policyAcceptedAt\"".formatted(version)))
                                .post("/orders")
                                .statusCode()
                        == 201);
    }

    /// The worked order of section 4: A 2 × 30.00, B 1 × 19.99, coupon 10.00, shipping 6.90, in all 76.89.
    static String order(String paymentReference) {
        return """
                {"orderNumber": "K-%s",
                 "customer": {"customerId": "%s", "email": "camille@example.test", "name": "Camille Durand", "locale": "fr"},
                 "country": "FR",
                 "lines": [
                   {"sku": "A", "name": "Lampe", "category": "lighting", "quantity": 2, "unitPrice": {"minorUnits": 3000, "currency": "EUR"},
                    "accessories": [{"name": "Chargeur", "quantity": 1, "price": {"minorUnits": 1200, "currency": "EUR"}}]},
                   {"sku": "B", "name": "Ampoule", "category": "lighting", "quantity": 1, "unitPrice": {"minorUnits": 1999, "currency": "EUR"}}],
                 "discount": {"minorUnits": 1000, "currency": "EUR"},
                 "shipping": {"minorUnits": 690, "currency": "EUR"},
                 "tenders": [{"tenderId": "card-1", "kind": "CARD", "paymentReference": "%s", "amount": {"minorUnits": 7689, "currency": "EUR"}}],
                 "policyAcceptedAt": "2026-03-01T10:00:00Z",
                 "shippingAddress": {"name": "Camille Durand", "street": "1 rue de la Paix", "postalCode": "75002", "city": "Paris", "country": "FR"}}
                """.formatted(UUID.randomUUID().toString().substring(0, 13), CUSTOMER, paymentReference);
    }

    static String placed(String paymentReference) {
        return command("storefront")
                .body(order(paymentReference))
                .post("/orders")
                .then()
                .statusCode(201)
                .extract()
                .path("orderId");
    }

    static String paid(Instant paidAt) {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = placed(payment);
        pay("evt_" + payment, "payment.captured", orderId, payment, 7689, paidAt)
                .then()
                .statusCode(200);
        return orderId;
    }

    static Response pay(
            String eventId, String type, String orderId, String payment, long minorUnits, Instant occurredAt) {
        return signal(
                "/payment-events", "payment", """
                {"id": "%s", "type": "%s", "occurredAt": "%s", "aFieldFromTheFuture": true,
                 "data": {"orderId": "%s", "paymentReference": "%s", "amount": {"minorUnits": %d, "currency": "EUR"}, "reason": "card_declined"}}
                """.formatted(eventId, type, occurredAt, orderId, payment, minorUnits));
    }

    static Response scan(String eventId, String type, String tracking, Instant occurredAt) {
        return signal("/carrier-events", "carrier", """
                {"id": "%s", "type": "%s", "occurredAt": "%s", "data": {"carrier": "COLISSIMO", "trackingNumber": "%s", "reason": "DAMAGED"}}
                """.formatted(eventId, type, occurredAt, tracking));
    }

    static Response ship(String orderId, String tracking, String sku, int quantity) {
        return command("warehouse").body("""
                {"carrier": "COLISSIMO", "trackingNumber": "%s", "items": [{"sku": "%s", "quantity": %d}]}
                """.formatted(tracking, sku, quantity)).post("/orders/{id}/parcels", orderId);
    }

    static Response cancel(String orderId, String body) {
        return command("customer").body(body).post("/orders/{id}/cancellation", orderId);
    }
}
