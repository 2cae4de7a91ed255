package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.InspectionSample;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What was held back for a lamp of 26.25, let go, and then looked at again: the provider's ledger shows it once (R41).
@Tag("R41")
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class PaidOnceTest extends PayoutFlow {

    private final ReturnId returned = new ReturnId(UUID.randomUUID());

    @Test
    void ofTwoMeansOfPaymentOneOfWhichIsPaid() {
        var order = orderOfTwoTenders().inspected(heldBack());
        release(order, "gift-1");
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(left(order)).isEqualTo(eur("16.25")));

        order.inspected(accessoryFound());

        assertThat(order.awaitTold(RefundDecided.class, 2).getLast().total()).isEqualTo(eur("0.00"));
        release(order, "card-1");
        order.awaitTold(RefundIssued.class, 1);
        leavesNoMoreThan(order, eur("26.25"));
    }

    @Test
    void ofWhichAWrongAmountWasPaid() {
        provider.behaves("\"mode\": \"WRONG_AMOUNT\", \"times\": 1");
        var order = order().inspected(heldBack());
        release(order, "card-1");
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(left(order)).isEqualTo(eur("26.24")));
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(order.payout().getString("payout.trouble")).isEqualTo("AMOUNT_DIFFERS"));

        order.inspected(accessoryFound());

        assertThat(order.awaitTold(RefundDecided.class, 2).getLast().total()).isEqualTo(eur("0.00"));
        leavesNoMoreThan(order, eur("26.24"));
    }

    @Test
    void thatAPersonMayHaveTransferredAlready() {
        provider.behaves("\"mode\": \"DECLINE\"");
        var order = order().inspected(heldBack());
        release(order, "card-1");
        await().atMost(20, SECONDS)
                .untilAsserted(() ->
                        assertThat(order.payout().getString("payout.state")).isEqualTo("MANUAL_REQUIRED"));
        provider.behavesAgain();

        order.inspected(accessoryFound());

        assertThat(order.awaitTold(RefundDecided.class, 2).getLast().total()).isEqualTo(eur("0.00"));
        leavesNoMoreThan(order, eur("0.00"));
        command("supervisor", "anne")
                .body("{\"reference\": \"VIR-77\"}")
                .post(order.payoutPath() + "/settlement")
                .then()
                .statusCode(200);
        order.awaitTold(RefundIssued.class, 1);
    }

    private InspectionSample heldBack() {
        return RefundSamples.conditional(A1).missing("Housse", null).of(returned);
    }

    private InspectionSample accessoryFound() {
        return RefundSamples.conditional(A1).number(2).of(returned);
    }

    private static void release(RefundedOrder order, String tender) {
        order.awaitState("MANUAL_REQUIRED");
        command("supervisor", "anne")
                .post("/payouts/%s/%s/release".formatted(order.refundId(), tender))
                .then()
                .statusCode(200);
    }

    private Money left(RefundedOrder order) {
        return order.payments.stream()
                .flatMap(payment -> provider.payouts(payment).stream())
                .map(Provider.Payout::amount)
                .reduce(eur("0.00"), Money::plus);
    }

    private void leavesNoMoreThan(RefundedOrder order, Money amount) {
        await().during(1, SECONDS).atMost(20, SECONDS).untilAsserted(() -> assertThat(left(order))
                .isEqualTo(amount));
    }
}
