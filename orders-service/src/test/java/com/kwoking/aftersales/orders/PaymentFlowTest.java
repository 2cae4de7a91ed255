package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.orders.Shop.as;
import static com.kwoking.aftersales.orders.Shop.cancel;
import static com.kwoking.aftersales.orders.Shop.command;
import static com.kwoking.aftersales.orders.Shop.pay;
import static com.kwoking.aftersales.orders.Shop.placed;
import static com.kwoking.aftersales.orders.Shop.scan;
import static com.kwoking.aftersales.orders.Shop.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.kwoking.aftersales.orders.payment.GiveBackHalfPayments;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.topic.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the payment provider signals, and what becomes of the order.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class PaymentFlowTest {

    private static final Instant NOW = Instant.now();

    @Inject
    GiveBackHalfPayments giveBack;

    @BeforeEach
    void aPolicyIsInForce() {
        Shop.publishPolicy("2026-01", "2026-01-01T00:00:00Z", Map.of());
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

        assertThat(Shop.told("orders", orderId, 2))
                .extracting(Told::name)
                .containsExactly("ORDER_PAID", "ORDER_CANCELLED");
    }

    @Tag("R63")
    @Tag("R64")
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

        assertThat(Shop.told("orders", orderId, 2))
                .extracting(Told::name)
                .containsExactly("ORDER_CANCELLED", "ORDER_PAID");
        as("customer").get("/orders/{id}", orderId).then().body("status", is("CANCELLED"));
    }

    @Tag("R73")
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

        var said = Shop.told("orders", orderId, 2);
        assertThat(said).extracting(Told::name).containsExactly("ORDER_CANCELLED", "ORDER_PAID");
        assertThat(said.get(1).tree().at("/total/minorUnits").asLong()).isEqualTo(2000);
        assertThat(said.get(1).tree().at("/cancelledAt").asText())
                .isEqualTo(said.get(0).tree().at("/cancelledAt").asText());
        as("agent")
                .get("/orders/{id}/timeline", orderId)
                .then()
                .body("entries.findAll { it.code == 'CAPTURED_TOO_LATE' }.kind", contains("PAYMENT_NOT_AS_EXPECTED"));
    }

    private static String tracking() {
        return "6A" + UUID.randomUUID();
    }
}
