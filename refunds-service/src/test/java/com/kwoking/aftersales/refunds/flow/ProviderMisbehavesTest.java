package com.kwoking.aftersales.refunds.flow;

import static com.kwoking.aftersales.testkit.call.Requests.command;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever the provider does, what it really paid is what was told, one to one (F15, F16).
@QuarkusTest
@TestProfile(WithPlayedProvider.class)
class ProviderMisbehavesTest extends PayoutFlow {

    @Tag("F15")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # mode,                 webhook,           times
            NORMAL,                 NONE,              1
            SLOW,                   NONE,              1
            PAY_THEN_DROP,          NONE,              1
            ERROR_500,              NONE,              2
            CONFLICT_409,           NONE,              1
            RATE_LIMIT_429,         NONE,              1
            NORMAL,                 BEFORE_THE_ANSWER, 1
            NORMAL,                 AFTER_THE_ANSWER,  1
            NORMAL,                 TWICE,             1
            PAY_THEN_DROP,          BEFORE_THE_ANSWER, 1
            PAY_THEN_DROP,          AFTER_THE_ANSWER,  1
            PENDING_THEN_SUCCEEDED, AFTER_THE_ANSWER,  1
            PENDING_THEN_SUCCEEDED, BEFORE_THE_ANSWER, 1
            PENDING_THEN_SUCCEEDED, TWICE,             1
            """)
    void inTheEndItIsPaidOnceAndToldOnce(String mode, String webhook, int times) {
        provider.behaves("\"mode\": \"%s\", \"webhook\": \"%s\", \"times\": %d, \"delayMillis\": 300"
                .formatted(mode, webhook, times));

        var order = order().returned();

        assertThat(order.awaitTold(RefundIssued.class, 1))
                .extracting(RefundIssued::total)
                .containsExactly(eur("26.25"));
        order.awaitState("ISSUED");
        settles(order);
        assertThat(order.told(RefundFailed.class)).isEmpty();
    }

    @Tag("F15")
    @ParameterizedTest
    @CsvSource({
        "PENDING_THEN_FAILED, AFTER_THE_ANSWER, bank_refused",
        "PENDING_THEN_FAILED, BEFORE_THE_ANSWER, bank_refused",
        "SUCCEEDED_THEN_FAILED, BEFORE_THE_ANSWER, returned_by_bank",
        "INSUFFICIENT_BALANCE, NONE, insufficient_balance"
    })
    void whatFailsForNowIsPaidByAnotherTry(String mode, String webhook, String reason) {
        provider.behaves("\"mode\": \"%s\", \"webhook\": \"%s\", \"times\": 1".formatted(mode, webhook));

        var order = order().returned();

        order.awaitTold(RefundIssued.class, 1);
        settles(order);
        assertThat(order.told(RefundFailed.class)).singleElement().satisfies(failed -> {
            assertThat(failed.reason()).isEqualTo(reason);
            assertThat(failed.retryable()).isTrue();
            assertThat(failed.manualRequired()).isFalse();
        });
        assertThat(order.payout().getList("failures.reason")).containsExactly(reason);
    }

    @Test
    void whatKeepsFailingBecomesAPersons() {
        provider.behaves("\"mode\": \"INSUFFICIENT_BALANCE\"");

        var order = order().returned();

        order.awaitState("MANUAL_REQUIRED");
        assertThat(order.awaitTold(RefundFailed.class, 3))
                .extracting(RefundFailed::retryable)
                .containsExactly(true, true, false);
        assertThat(order.told(RefundFailed.class)).last().satisfies(failed -> assertThat(failed.manualRequired())
                .isTrue());
        assertThat(provider.payouts(order.payment)).isEmpty();
    }

    @Tag("R31")
    @Tag("R60")
    @Tag("F15")
    @Test
    void aClosedMethodIsAPersonsAtOnce() {
        provider.behaves("\"mode\": \"DECLINE\", \"times\": 1");

        var order = order().returned();

        assertThat(order.awaitTold(RefundFailed.class, 1)).singleElement().satisfies(failed -> {
            assertThat(failed.reason()).isEqualTo("method_closed");
            assertThat(failed.manualRequired()).isTrue();
        });
        order.awaitState("MANUAL_REQUIRED");
        assertThat(order.refund().getString("expectedBy")).isNull();
        assertThat(order.told(RefundIssued.class)).isEmpty();
    }

    @Tag("F15")
    @ParameterizedTest
    @CsvSource({"NONE", "BEFORE_THE_ANSWER", "AFTER_THE_ANSWER"})
    void aWrongAmountIsSeenAndNeverIssued(String webhook) {
        provider.behaves("\"mode\": \"WRONG_AMOUNT\", \"webhook\": \"%s\", \"times\": 1".formatted(webhook));

        var order = order().returned();

        order.awaitState("MANUAL_REQUIRED");
        assertThat(order.awaitTold(RefundFailed.class, 1))
                .extracting(RefundFailed::reason)
                .containsExactly("AMOUNT_DIFFERS");
        assertThat(order.payout().getString("payout.trouble")).isEqualTo("AMOUNT_DIFFERS");
        assertThat(order.payout().getString("payout.reference"))
                .isEqualTo(provider.payouts(order.payment).getFirst().refundId());
        assertThat(order.told(RefundIssued.class)).isEmpty();
    }

    /// It is told that the money went back, and then it comes back to us: owed again, and seen.
    @Test
    void moneyThatTheBankSendsBackIsOwedAgain() {
        provider.behaves("\"mode\": \"SUCCEEDED_THEN_FAILED\", \"times\": 1, \"delayMillis\": 1500");

        var order = order().returned();

        order.awaitTold(RefundIssued.class, 1);
        assertThat(order.awaitTold(RefundFailed.class, 1)).singleElement().satisfies(failed -> {
            assertThat(failed.reason()).isEqualTo("RETURNED returned_by_bank");
            assertThat(failed.manualRequired()).isTrue();
        });
        assertThat(provider.payouts(order.payment)).isEmpty();
        order.awaitState("MANUAL_REQUIRED");
        assertThat(order.balance("REFUNDS_PAYABLE")).isEqualTo(-2625);
        assertThat(order.balance("PROVIDER_CARD")).isEqualTo(7689);

        command("supervisor", "anne")
                .body("{\"reference\": \"VIR-77\"}")
                .post(order.payoutPath() + "/settlement")
                .then()
                .statusCode(200);

        order.awaitTold(RefundIssued.class, 2);
        assertThat(order.balance("REFUNDS_PAYABLE")).isZero();
        assertThat(order.balance("PROVIDER_CARD")).isEqualTo(7689 - 2625);
    }

    /// F16: no answer ever comes, and meanwhile the provider forgets the key.
    @Tag("F16")
    @Test
    void aForgottenKeyDoesNotPayTwice() {
        provider.behaves("\"mode\": \"PAY_THEN_DROP\"");

        var order = order().returned();

        order.awaitTold(RefundIssued.class, 1);
        settles(order);
    }

    @Tag("R32")
    @Test
    void aFeeThatIsReportedIsToldAndShown() {
        provider.behaves("\"mode\": \"NORMAL\", \"times\": 1, \"fee\": {\"minorUnits\": 35, \"currency\": \"EUR\"}");

        var order = order().returned();

        var issued = order.awaitTold(RefundIssued.class, 1).getFirst();
        assertThat(issued.total()).isEqualTo(eur("25.90"));
        assertThat(issued.lines()).extracting(RefundLine::kind).contains(RefundLine.Kind.FEE);
        settles(order);
        assertThat(order.refund().getList("lines.kind")).containsExactly("ITEM", "FEE");
        assertThat(order.refund().getLong("total.minorUnits")).isEqualTo(2590);
        assertThat(order.payout().getString("payout.fee.borneBy")).isEqualTo("CUSTOMER");
        var whole = order.all();
        assertThat(whole.getLong("refunded.minorUnits")).isEqualTo(2590);
        assertThat(whole.getList("reasons.amount.minorUnits", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(whole.getLong("notRefunded.minorUnits"))
                .isEqualTo(7689 - 2590);
    }

    /// Nobody can reckon it: a person's, and no reason to stop paying others.
    @Tag("R32")
    @Test
    void aFeeInAnotherCurrencyIsForAPerson() {
        provider.behaves("\"mode\": \"NORMAL\", \"times\": 1, \"fee\": {\"minorUnits\": 35, \"currency\": \"USD\"}");

        var order = order().returned();

        order.awaitState("MANUAL_REQUIRED");
        assertThat(order.awaitTold(RefundFailed.class, 1))
                .extracting(RefundFailed::reason)
                .containsExactly("FEE_NOT_UNDERSTOOD");
        assertThat(order.payout().getString("payout.reference"))
                .isEqualTo(provider.payouts(order.payment).getFirst().refundId());
        order().returned().awaitTold(RefundIssued.class, 1);
    }

    @Tag("R32")
    @Test
    void aFeeOfACancellationIsTheShops() {
        provider.behaves("\"mode\": \"PAY_THEN_DROP\", \"times\": 1, \"webhook\": \"AFTER_THE_ANSWER\","
                + " \"fee\": {\"minorUnits\": 35, \"currency\": \"EUR\"}");

        var order = order().cancelled();

        assertThat(order.awaitTold(RefundIssued.class, 1))
                .extracting(RefundIssued::total)
                .containsExactly(eur("76.89"));
        assertThat(order.payout().getString("payout.fee.borneBy")).isEqualTo("SHOP");
        assertThat(order.refund().getList("lines.kind")).doesNotContain("FEE");
        assertThat(order.books().getList("postings.findAll { it.debit == 'FEES' }.amount.minorUnits"))
                .containsExactly(35);
    }

    @Tag("R60")
    @Tag("F15")
    @Test
    void aProviderThatIsDownStopsNothingElse() {
        provider.behaves("\"mode\": \"ERROR_500\"");

        List<RefundedOrder> orders = IntStream.range(0, 12)
                .mapToObj(_ -> order().returned(RefundSamples.conditional(A1).missing("Chargeur", eur("12.00"))))
                .toList();

        orders.forEach(order -> assertThat(order.awaitTold(RefundDecided.class, 1))
                .extracting(RefundDecided::total)
                .containsExactly(eur("14.25")));
        assertThat(orders).allSatisfy(order -> {
            assertThat(order.refund().getString("state")).isIn("DECIDED", "SUBMITTED");
            assertThat(order.refund().getString("expectedBy")).isNotBlank();
        });
        provider.behavesAgain();
        orders.forEach(order -> {
            order.awaitTold(RefundIssued.class, 1);
            settles(order);
        });
    }

    /// Nothing more comes, however long one waits for what is under way.
    private static void settles(RefundedOrder order) {
        await().during(1, SECONDS).atMost(20, SECONDS).untilAsserted(() -> {
            assertThat(order.told(RefundIssued.class)).hasSize(1);
            order.isPaidAsTold();
        });
    }
}
