package com.kwoking.aftersales.refunds.payout;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.refunds.decision.domain.RefundSamples;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import com.kwoking.aftersales.refunds.payout.domain.PayoutSamples;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Whatever happens while the provider is asked, something comes back and is noted.
class AskProviderTest {

    private static final Duration KEYS_ARE_REMEMBERED = Duration.ofHours(23);

    private final List<String> asked = new ArrayList<>();

    @Test
    void whatIsOwedSinceLatelyIsAskedForAtOnce() {
        ask(() -> new PaymentProvider.Answer.Pending("re_1"));

        assertThat(asked).containsExactly("pay");
    }

    /// The row that was asked for may be gone with a database that was put back, and the key with it.
    @Test
    void whatIsOwedForLongerThanKeysAreRememberedIsLookedForFirst() {
        PayoutResult found = ask(later(), new PaymentProvider.Answer.Paid("re_1", RefundSamples.NOW), () -> {
            throw new AssertionError("paid again");
        });

        assertThat(asked).containsExactly("find");
        assertThat(found.outcome()).isInstanceOf(PayoutOutcome.Issued.class);
    }

    @Test
    void whatWasLookedForAndNotFoundIsAskedFor() {
        ask(later(), new PaymentProvider.Answer.NotFound(), () -> new PaymentProvider.Answer.Pending("re_1"));

        assertThat(asked).containsExactly("find", "pay");
    }

    /// Its row is new: nobody was ever asked for it, as far as it knows.
    private static DuePayout later() {
        DuePayout due = PayoutSamples.due();
        return new DuePayout(due.refund(), due.payout(), 1, 0, RefundSamples.NOW.plus(KEYS_ARE_REMEMBERED), null);
    }

    @Test
    void anErrorLeavesTheOutcomeUnknown() {
        PayoutResult result = ask(() -> {
            throw new StackOverflowError();
        });

        assertThat(result.outcome()).isEqualTo(new PayoutOutcome.TryAgain("NOT_UNDERSTOOD", Optional.empty()));
        assertThat(result.nextTry()).isAfter(RefundSamples.NOW);
    }

    @Test
    void aFaultOfOursLeavesTheOutcomeUnknown() {
        PayoutResult result = ask(() -> {
            throw new IllegalArgumentException("cannot reckon EUR with USD");
        });

        assertThat(result.outcome()).isEqualTo(new PayoutOutcome.TryAgain("NOT_UNDERSTOOD", Optional.empty()));
    }

    private PayoutResult ask(Supplier<PaymentProvider.Answer> answer) {
        return ask(PayoutSamples.due(), new PaymentProvider.Answer.NotFound(), answer);
    }

    private PayoutResult ask(DuePayout due, PaymentProvider.Answer found, Supplier<PaymentProvider.Answer> answer) {
        return new AskProvider(
                        new Played(found, answer, asked),
                        new PayoutRetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(1), 4),
                        KEYS_ARE_REMEMBERED,
                        Clock.fixed(due.firstAskedAt(), ZoneOffset.UTC))
                .about(due);
    }

    private record Played(Answer found, Supplier<Answer> answer, List<String> asked) implements PaymentProvider {

        @Override
        public Answer pay(Order order) {
            asked.add("pay");
            return answer.get();
        }

        @Override
        public Answer find(Order order) {
            asked.add("find");
            return found;
        }

        @Override
        public Listing list(Instant from, Instant to) {
            return new Listing.Unavailable("");
        }
    }
}
