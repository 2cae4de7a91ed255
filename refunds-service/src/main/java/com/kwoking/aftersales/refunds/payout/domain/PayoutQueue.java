package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Payouts that are decided and not yet settled.
public interface PayoutQueue {

    /// Takes up to so many that are due, for so long: if its taker dies, somebody else gets it then, and
    /// asks the provider again with the same key.
    List<DuePayout> take(int most, Duration lease);

    /// Notes what the provider answered, for many at once.
    void note(List<PayoutResult> results, Instant now);

    /// @param attempt counts from 1
    /// @param failures how often the provider said no
    /// @param firstAskedAt when the provider was first asked with this key, so that one knows whether it
    /// still remembers
    /// @param pending the provider's id, where it took it and has not said yet what became of it
    record DuePayout(
            Refund refund,
            Payout payout,
            int attempt,
            int failures,
            Instant firstAskedAt,
            @Nullable String pending) {

        public PayoutId id() {
            return new PayoutId(refund.id(), payout.tenderId());
        }

        public PaymentProvider.Order order() {
            return PaymentProvider.Order.of(id(), payout, failures);
        }
    }

    record PayoutResult(DuePayout due, PayoutOutcome outcome, Instant nextTry) {}
}
