package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.paid;
import static com.kwoking.aftersales.orders.Shop.pay;
import static com.kwoking.aftersales.orders.Shop.placed;
import static com.kwoking.aftersales.orders.Shop.scan;
import static com.kwoking.aftersales.orders.Shop.ship;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Orders from the shop to the door, over real HTTP, PostgreSQL and Kafka.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class OrderFlowTest {

    private static final Instant NOW = Instant.now();

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
    }

    @Tag("R45")
    @Tag("R50")
    @Test
    void theWorkedOrderIsPaidShippedAndDelivered() {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = placed(payment);
        String tracking = tracking();
        Instant paidAt = NOW.minusSeconds(30);
        Instant deliveredAt = Instant.parse("2026-03-15T09:00:00Z");

        pay("evt_" + payment, "payment.captured", orderId, payment, 7689, paidAt)
                .then()
                .statusCode(200);
        ship(orderId, tracking, "A", 2)
                .then()
                .statusCode(201)
                .body("number", is(1))
                .body("items.unitId", contains("1.1", "1.2"));
        ship(orderId, tracking + "-2", "B", 1).then().statusCode(201).body("number", is(2));
        scan("scan_1" + tracking, "parcel.delivered", tracking, deliveredAt)
                .then()
                .body("effect", is("APPLIED"));
        scan("scan_2" + tracking, "parcel.delivered", tracking, deliveredAt.plusSeconds(60))
                .then()
                .statusCode(200)
                .body("effect", is("NONE"));

        var said = Shop.told("orders", orderId, 4);
        assertThat(said)
                .extracting(Told::name)
                .containsExactly("ORDER_PAID", "ORDER_SHIPPED", "ORDER_SHIPPED", "PARCEL_DELIVERED");
        var told = said.getFirst().tree();
        assertThat(told.at("/policyVersion").asText()).isEqualTo("2026-01");
        assertThat(told.at("/lines/0/units/1/net/minorUnits").asLong()).isEqualTo(2625);
        assertThat(told.at("/lines/1/units/0/shippingShare/minorUnits").asLong())
                .isEqualTo(172);
        assertThat(told.at("/lines/0/accessories/0/price/minorUnits").asLong()).isEqualTo(1200);
        assertThat(said.get(2).tree().at("/complete").asBoolean()).isTrue();
        assertThat(said.get(3).tree().at("/damageReportBefore").asText()).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(said.toString()).doesNotContain("camille", "Camille", "rue de la Paix");

        as("customer")
                .get("/orders/{id}", orderId)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", is("PART_DELIVERED"))
                .body("payment.status", is("CAPTURED"))
                .body("cancellable", is(false))
                .body("notCancellableReason", is("ALREADY_SHIPPED"))
                .body("parcels.status", contains("DELIVERED", "SHIPPED"))
                .body("parcels[0].returnBefore", is("2026-05-14T22:00:00Z"))
                .body("shippingAddress.city", is("Paris"));
    }

    @Test
    void theCustomerIsIntroducedOnTheirOwnTopicAlone() {
        placed("pay_" + UUID.randomUUID());

        var contact = Shop.told("customers", Shop.CUSTOMER.toString(), 1).getFirst();
        assertThat(contact.tree().at("/email").asText()).isEqualTo("camille@example.test");
        assertThat(contact.tree().at("/locale").asText()).isEqualTo("fr");
    }

    @Test
    void theTimelineTellsTheWholeStoryOldestFirst() {
        String orderId = paid(NOW.plusSeconds(1));
        var order = new OrderId(UUID.fromString(orderId));
        var refund = new RefundId(UUID.randomUUID());
        var total = eur("26.25");
        UUID eventId = UUID.randomUUID();
        var decided = new RefundDecided(
                refund,
                order,
                "K-1",
                new CustomerId(Shop.CUSTOMER),
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, UUID.randomUUID(), null),
                List.of(),
                total,
                new Money(0, total.currency()),
                null,
                NOW.plusSeconds(60));

        Shop.tell(eventId, decided);
        Shop.tell(eventId, decided);
        Shop.tell(
                new LetterSent(new LetterId(UUID.randomUUID()), order, "refund-decided", eventId, NOW.plusSeconds(90)));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("customer")
                .get("/orders/{id}/timeline", orderId)
                .then()
                .statusCode(200)
                .body("entries.kind", equalTo(List.of("ORDER_PLACED", "ORDER_PAID", "REFUND_DECIDED", "LETTER_SENT")))
                .body("entries[2].amount.minorUnits", is(2625))
                .body("entries[1].french", is("Paiement confirmé"))
                .body("entries[0].code", nullValue()));
    }

    private static String tracking() {
        return "6A" + UUID.randomUUID();
    }
}
