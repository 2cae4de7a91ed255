package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.cancel;
import static com.kwoking.aftersales.orders.Shop.command;
import static com.kwoking.aftersales.orders.Shop.paid;
import static com.kwoking.aftersales.orders.Shop.pay;
import static com.kwoking.aftersales.orders.Shop.placed;
import static com.kwoking.aftersales.orders.Shop.scan;
import static com.kwoking.aftersales.orders.Shop.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
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
import com.kwoking.aftersales.orders.payment.GiveBackHalfPayments;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Orders from the shop to the door, over real HTTP, PostgreSQL and Kafka.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class OrderFlowTest {

    private static final Instant NOW = Instant.now();

    @Inject
    GiveBackHalfPayments giveBack;

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
    }

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

        var said = Events.of("orders", orderId, 4);
        assertThat(said)
                .extracting(Events.Said::name)
                .containsExactly("ORDER_PAID", "ORDER_SHIPPED", "ORDER_SHIPPED", "PARCEL_DELIVERED");
        var told = said.getFirst().event();
        assertThat(told.at("/policyVersion").asText()).isEqualTo("2026-01");
        assertThat(told.at("/lines/0/units/1/net/minorUnits").asLong()).isEqualTo(2625);
        assertThat(told.at("/lines/1/units/0/shippingShare/minorUnits").asLong())
                .isEqualTo(172);
        assertThat(told.at("/lines/0/accessories/0/price/minorUnits").asLong()).isEqualTo(1200);
        assertThat(said.get(2).event().at("/complete").asBoolean()).isTrue();
        assertThat(said.get(3).event().at("/damageReportBefore").asText()).isEqualTo("2026-03-29T22:00:00Z");
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

        var contact = Events.of("customers", Shop.CUSTOMER.toString(), 1).getFirst();
        assertThat(contact.event().at("/email").asText()).isEqualTo("camille@example.test");
        assertThat(contact.event().at("/locale").asText()).isEqualTo("fr");
    }

    @Test
    void aSignalHeardTwiceIsTakenOnce() {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = placed(payment);

        pay("evt_" + payment, "payment.captured", orderId, payment, 7689, NOW)
                .then()
                .body("effect", is("APPLIED"));
        pay("evt_" + payment, "payment.captured", orderId, payment, 7689, NOW)
                .then()
                .statusCode(200)
                .body("effect", is("REPEATED"));
        pay("evt2_" + payment, "payment.captured", orderId, payment, 7689, NOW)
                .then()
                .statusCode(200)
                .body("effect", is("NONE"));
        cancel(orderId, "{}").then().statusCode(200);

        assertThat(Events.of("orders", orderId, 2))
                .extracting(Events.Said::name)
                .containsExactly("ORDER_PAID", "ORDER_CANCELLED");
    }

    @Test
    void aRefusedPaymentIsSeenAndTellsNobody() {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = placed(payment);

        pay("evt1_" + payment, "payment.verification_required", orderId, payment, 7689, NOW)
                .then()
                .statusCode(200);
        as("agent").get("/orders/{id}", orderId).then().body("payment.status", is("PENDING_VERIFICATION"));
        pay("evt2_" + payment, "payment.refused", orderId, payment, 7689, NOW.plusSeconds(1))
                .then()
                .statusCode(200);

        as("customer")
                .get("/orders/{id}", orderId)
                .then()
                .body("status", is("PENDING_PAYMENT"))
                .body("payment.status", is("REFUSED"))
                .body("payment.reason", is("card_declined"));
        ship(orderId, tracking(), "A", 1).then().statusCode(409).body("code", is("NOT_PAID"));
    }

    @Test
    void anotherAmountIsRefusedAndVisible() {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = placed(payment);

        pay("evt_" + payment, "payment.captured", orderId, payment, 7688, NOW)
                .then()
                .statusCode(422)
                .body("code", is("AMOUNT_DIFFERS"));

        as("agent").get("/orders/{id}", orderId).then().body("payment.status", is("NOT_AS_EXPECTED"));
        as("agent")
                .get("/orders/{id}/timeline", orderId)
                .then()
                .body("entries.kind", hasItems("PAYMENT_NOT_AS_EXPECTED"));
    }

    @Test
    void aSignalThatOvertookItsOrderIsHeardWhenItComesAgain() {
        String unknown = UUID.randomUUID().toString();

        pay("evt_" + unknown, "payment.captured", unknown, "pay_x", 7689, NOW)
                .then()
                .statusCode(404);
        pay("evt_" + unknown, "payment.captured", unknown, "pay_x", 7689, NOW)
                .then()
                .statusCode(404);
        scan("scan_" + unknown, "parcel.delivered", "NOBODY-" + unknown, NOW)
                .then()
                .statusCode(404);
    }

    @Test
    void aPaidOrderIsCancelledWithinADayInFull() {
        String orderId = paid(NOW.minus(Duration.ofHours(23)));

        as("customer")
                .get("/orders/{id}/cancellation", orderId)
                .then()
                .body("cancellable", is(true))
                .body("branch", is("WITHIN_24H"))
                .body("amount.minorUnits", is(7689))
                .body("items", hasSize(3));
        cancel(orderId, "{\"reason\": \"CHANGED_MIND\"}")
                .then()
                .statusCode(200)
                .body("branch", is("WITHIN_24H"))
                .body("amount.minorUnits", is(7689))
                .body("complete", is(true));
        cancel(orderId, "{}").then().statusCode(409).body("code", is("ALREADY_CANCELLED"));
        ship(orderId, tracking(), "A", 1).then().statusCode(409).body("code", is("CANCELLED"));

        var cancelled = Events.of("orders", orderId, 2).get(1).event();
        assertThat(cancelled.at("/branch").asText()).isEqualTo("WITHIN_24H");
        assertThat(cancelled.at("/actor").asText()).isEqualTo("CUSTOMER");
        assertThat(cancelled.at("/reason").asText()).isEqualTo("CHANGED_MIND");
        assertThat(cancelled.at("/items")).hasSize(3);
    }

    @Test
    void aDayLaterTheSameMoneyGoesBack() {
        String orderId = paid(NOW.minus(Duration.ofHours(25)));

        cancel(orderId, "{}")
                .then()
                .statusCode(200)
                .body("branch", is("AFTER_24H"))
                .body("amount.minorUnits", is(7689));
    }

    @Test
    void whatHasNotLeftIsCancelledWhenTheWholeCannotBe() {
        String orderId = paid(NOW);
        ship(orderId, tracking(), "A", 2).then().statusCode(201);

        cancel(orderId, "{}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("ALREADY_SHIPPED"))
                .body("french", containsString("demandez un retour"));
        cancel(orderId, "{\"unshippedOnly\": true}")
                .then()
                .statusCode(200)
                .body("amount.minorUnits", is(1921))
                .body("complete", is(false))
                .body("status", is("SHIPPED"));

        assertThat(Events.of("orders", orderId, 3)
                        .get(2)
                        .event()
                        .at("/complete")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void whatIsCapturedAfterTheCancellationIsToldSoThatItGoesBack() {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = placed(payment);

        cancel(orderId, "{}")
                .then()
                .statusCode(200)
                .body("branch", is("BEFORE_PAYMENT"))
                .body("amount.minorUnits", is(0));
        pay("evt_" + payment, "payment.captured", orderId, payment, 7689, NOW)
                .then()
                .statusCode(200);

        assertThat(Events.of("orders", orderId, 2))
                .extracting(Events.Said::name)
                .containsExactly("ORDER_CANCELLED", "ORDER_PAID");
        as("customer").get("/orders/{id}", orderId).then().body("status", is("CANCELLED"));
    }

    @Test
    void halfAPaymentOfACancelledOrderGoesBackWhenTheRestDoesNotCome() {
        String payment = "pay_" + UUID.randomUUID();
        String orderId = command("storefront")
                .body(Shop.order(payment)
                        .replace("\"tenders\": [", """
                        "tenders": [{"tenderId": "gift-1", "kind": "GIFT_CARD", "paymentReference": "gift_%s",
                          "amount": {"minorUnits": 2000, "currency": "EUR"}},
                        """.formatted(payment))
                        .replace("7689", "5689"))
                .post("/orders")
                .path("orderId");

        pay("evt_" + payment, "payment.captured", orderId, "gift_" + payment, 2000, NOW)
                .then()
                .statusCode(200);
        cancel(orderId, "{}").then().statusCode(200).body("amount.minorUnits", is(2000));
        giveBack.giveUpWaiting(Duration.ofSeconds(-60));
        giveBack.giveUpWaiting(Duration.ofSeconds(-60));
        pay("evt2_" + payment, "payment.captured", orderId, payment, 5689, NOW)
                .then()
                .statusCode(200);

        var said = Events.of("orders", orderId, 2);
        assertThat(said).extracting(Events.Said::name).containsExactly("ORDER_CANCELLED", "ORDER_PAID");
        assertThat(said.get(1).event().at("/total/minorUnits").asLong()).isEqualTo(2000);
        assertThat(said.get(1).event().at("/cancelledAt").asText())
                .isEqualTo(said.get(0).event().at("/cancelledAt").asText());
        as("agent")
                .get("/orders/{id}/timeline", orderId)
                .then()
                .body("entries.findAll { it.code == 'CAPTURED_TOO_LATE' }.kind", contains("PAYMENT_NOT_AS_EXPECTED"));
    }

    @Test
    void whatTheCarrierSaysEndsTheTrackingOnce() {
        String orderId = paid(NOW);
        String lost = tracking();
        String refused = tracking();
        ship(orderId, lost, "A", 2).then().statusCode(201);
        ship(orderId, refused, "B", 1).then().statusCode(201);

        scan("s1" + lost, "parcel.in_transit", lost, NOW).then().body("effect", is("APPLIED"));
        scan("s2" + lost, "parcel.lost", lost, NOW).then().body("effect", is("APPLIED"));
        scan("s3" + lost, "parcel.delivered", lost, NOW).then().statusCode(200).body("effect", is("NONE"));
        scan("s4" + lost, "parcel.refused", refused, NOW).then().body("effect", is("APPLIED"));
        scan("s5" + lost, "parcel.returned_to_sender", refused, NOW).then().body("effect", is("NONE"));
        scan("s6" + lost, "parcel.dreamt_of", refused, NOW)
                .then()
                .statusCode(200)
                .body("effect", is("NONE"));

        assertThat(Events.of("orders", orderId, 5))
                .extracting(Events.Said::name)
                .containsExactly("ORDER_PAID", "ORDER_SHIPPED", "ORDER_SHIPPED", "PARCEL_LOST", "DELIVERY_REFUSED");
        as("agent")
                .get("/orders/{id}", orderId)
                .then()
                .body("parcels.status", contains("LOST", "REFUSED"))
                .body("parcels[1].reason", is("DAMAGED"));
    }

    @Test
    void anAgentHasALostParcelSentAgain() {
        String orderId = paid(NOW);
        String parcelId = ship(orderId, tracking(), "A", 2).path("parcelId");

        command("agent")
                .body("{\"reship\": [{\"sku\": \"A\", \"quantity\": 1}]}")
                .post("/orders/{id}/parcels/{parcel}/loss", orderId, parcelId)
                .then()
                .statusCode(200)
                .body("status", is("LOST"));
        ship(orderId, tracking(), "A", 2).then().statusCode(409).body("left", is(1));
        ship(orderId, tracking(), "A", 1).then().statusCode(201).body("replacementOf", is(parcelId));
        command("agent")
                .post("/orders/{id}/parcels/{parcel}/loss", orderId, parcelId)
                .then()
                .statusCode(409)
                .body("code", is("JOURNEY_OVER"));

        var lost = Events.of("orders", orderId, 4).get(2).event();
        assertThat(lost.at("/reshipment").asText()).isEqualTo("PARTIAL");
        assertThat(lost.at("/notReshipped")).hasSize(1);
    }

    @Test
    void aTrackingNumberBelongsToOneParcelOfItsCarrier() {
        String tracking = tracking();
        ship(paid(NOW), tracking, "A", 1).then().statusCode(201);

        ship(paid(NOW), tracking, "A", 1).then().statusCode(409).body("code", is("TRACKING_NUMBER_TAKEN"));
    }

    @Test
    void theTimelineTellsTheWholeStoryOldestFirst() {
        String orderId = paid(NOW.plusSeconds(1));
        var order = new OrderId(UUID.fromString(orderId));
        var refund = new RefundId(UUID.randomUUID());
        var total = new Money(2625, Currency.getInstance("EUR"));
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

        Events.say(eventId, decided);
        Events.say(eventId, decided);
        Events.say(
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
