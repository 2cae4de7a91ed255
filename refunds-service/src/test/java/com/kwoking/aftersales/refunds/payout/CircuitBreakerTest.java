package com.kwoking.aftersales.refunds.payout;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import com.kwoking.aftersales.refunds.payout.domain.PayoutSamples;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private final CircuitBreaker circuitBreaker = new CircuitBreaker(32);

    @Test
    void aFewSilencesMeanNothing() {
        hear(new PayoutOutcome.TryAgain("NO_ANSWER", Optional.empty()), 7);

        assertThat(circuitBreaker.room(12)).isEqualTo(20);
    }

    @Test
    void aProviderThatIsDownIsAskedByOneCallAtATime() {
        hear(new PayoutOutcome.TryAgain("NO_ANSWER", Optional.empty()), 8);

        assertThat(circuitBreaker.room(0)).isEqualTo(1);
        assertThat(circuitBreaker.room(1)).isZero();
        assertThat(circuitBreaker.room(20)).isZero();
    }

    @Test
    void anyAnswerEndsIt() {
        hear(new PayoutOutcome.TryAgain("NO_ANSWER", Optional.empty()), 50);
        hear(new PayoutOutcome.ForAPerson(null, "method_closed", true), 1);

        assertThat(circuitBreaker.room(0)).isEqualTo(32);
    }

    private void hear(PayoutOutcome outcome, int times) {
        IntStream.range(0, times)
                .forEach(_ -> circuitBreaker.heard(new PayoutResult(PayoutSamples.due(), outcome, Instant.EPOCH)));
    }
}
