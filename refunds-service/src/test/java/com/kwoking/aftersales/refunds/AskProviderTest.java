package com.kwoking.aftersales.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.refunds.domain.Patience;
import com.kwoking.aftersales.refunds.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.domain.PayoutQueue.PayoutResult;
import com.kwoking.aftersales.refunds.domain.PayoutSamples;
import com.kwoking.aftersales.refunds.domain.RefundSamples;
import com.kwoking.aftersales.refunds.domain.Verdict;
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
    void anErrorLeavesTheOutcomeUnknown() {
        PayoutResult result = ask(() -> {
            throw new StackOverflowError();
        });

        assertThat(result.verdict()).isEqualTo(new Verdict.TryAgain("NOT_UNDERSTOOD", Optional.empty()));
        assertThat(result.nextTry()).isAfter(RefundSamples.NOW);
    }

    @Test
    void aFaultOfOursLeavesTheOutcomeUnknown() {
        PayoutResult result = ask(() -> {
            throw new IllegalArgumentException("cannot reckon EUR with USD");
        });

        assertThat(result.verdict()).isEqualTo(new Verdict.TryAgain("NOT_UNDERSTOOD", Optional.empty()));
    }

    private PayoutResult ask(Supplier<PaymentProvider.Answer> answer) {
        return new AskProvider(
                        new Played(answer, asked),
                        new Patience(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofMinutes(1), 4),
                        KEYS_ARE_REMEMBERED,
                        Clock.fixed(RefundSamples.NOW, ZoneOffset.UTC))
                .about(PayoutSamples.due());
    }

    private record Played(Supplier<Answer> answer, List<String> asked) implements PaymentProvider {

        @Override
        public Answer pay(Order order) {
            asked.add("pay");
            return answer.get();
        }

        @Override
        public Answer find(Order order) {
            asked.add("find");
            return answer.get();
        }

        @Override
        public Listing list(Instant from, Instant to) {
            return new Listing.Unavailable("");
        }
    }
}
