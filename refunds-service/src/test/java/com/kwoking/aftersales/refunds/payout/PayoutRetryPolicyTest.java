package com.kwoking.aftersales.refunds.payout;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayoutRetryPolicyTest {

    private static final PayoutRetryPolicy RETRY_POLICY =
            new PayoutRetryPolicy(Duration.ofMillis(500), Duration.ofMinutes(5), Duration.ofMinutes(30), 2);

    @ParameterizedTest
    @CsvSource(textBlock = """
        # attempt, jitter, pause
        1,    0,   PT0.5S
        1,    1,   PT0.75S
        2,    0,   PT1S
        5,    0.5, PT10S
        40,   0,   PT5M
        4000, 1,   PT7M30S
        """)
    void whatIsUnknownIsAskedAgainLaterAndLater(int attempt, double jitter, Duration pause) {
        assertThat(result(attempt, 0, Answer.Unknown.because("NO_ANSWER"), jitter)
                        .nextTry())
                .isEqualTo(NOW.plus(pause));
    }

    @Test
    void aProviderThatSaysWhenIsAskedThen() {
        Instant then = NOW.plusSeconds(7);

        assertThat(result(9, 0, new Answer.Unknown("HTTP_429", Optional.of(then)), 1)
                        .nextTry())
                .isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({"0, PT30M", "1, PT1H"})
    void whatFailedRestsLongerEachTime(int failures, Duration pause) {
        var failed = result(1, failures, new Answer.Failed("re_1", "insufficient_balance"), 0);

        assertThat(failed.outcome()).isEqualTo(new PayoutOutcome.Failed("re_1", "insufficient_balance"));
        assertThat(failed.nextTry()).isEqualTo(NOW.plus(pause));
    }

    @Test
    void afterSoManyFailuresItIsAPersons() {
        assertThat(result(1, 2, new Answer.Failed("re_1", "insufficient_balance"), 0)
                        .outcome())
                .isEqualTo(new PayoutOutcome.ForAPerson("re_1", "insufficient_balance", true));
    }

    @Test
    void aClosedMethodIsAPersonsAtOnce() {
        assertThat(result(1, 0, new Answer.Refused("method_closed"), 0).outcome())
                .isEqualTo(new PayoutOutcome.ForAPerson(null, "method_closed", true));
    }

    @Test
    void onlyADefiniteNoMakesAnotherKey() {
        String reference = due(1, 0).id().reference();

        assertThat(due(1, 0).order().key()).isEqualTo(reference);
        assertThat(due(9, 0).order().key()).isEqualTo(reference);
        assertThat(due(9, 2).order().key()).isEqualTo(reference + "/2");
        assertThat(due(9, 2).order().reference()).isEqualTo(reference);
    }

    @Test
    void aReferenceNamesItsPayout() {
        PayoutId id = due(1, 0).id();

        assertThat(PayoutId.ofReference(id.reference())).contains(id);
        assertThat(PayoutId.ofReference("card-1")).isEmpty();
        assertThat(PayoutId.ofReference(id.refundId().value() + "/")).isEmpty();
    }

    private static PayoutResult result(int attempt, int failures, Answer answer, double jitter) {
        return RETRY_POLICY.result(due(attempt, failures), answer, NOW, jitter);
    }

    private static DuePayout due(int attempt, int failures) {
        Refund refund = DecidedRefunds.ofOneLamp();
        return new DuePayout(refund, refund.payouts().getFirst(), attempt, failures, NOW, null);
    }
}
