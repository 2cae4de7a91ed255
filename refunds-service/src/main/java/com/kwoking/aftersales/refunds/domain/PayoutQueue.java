package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.RefundIssued;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Payouts that are decided and not yet settled.
public interface PayoutQueue {

    /// Takes up to so many that are due, for so long: if its taker dies, somebody else gets it then, and
    /// asks the provider again with the same key.
    List<DuePayout> take(int most, Duration lease);

    /// Notes what the provider answered, for many at once, and returns the refunds that are complete now.
    List<RefundIssued> note(List<PayoutResult> results, Instant now);

    /// @param attempt counts from 1
    /// @param firstAskedAt when the provider was first asked, so that one knows whether it still remembers
    record DuePayout(Refund refund, Payout payout, int attempt, Instant firstAskedAt) {

        public PaymentProvider.Order order() {
            String reference = refund.id().value() + "/" + payout.tenderId().value();
            return new PaymentProvider.Order(payout.paymentReference(), payout.amount(), reference, reference);
        }
    }

    sealed interface PayoutResult {

        DuePayout due();

        record Issued(DuePayout due, String providerReference, Instant at) implements PayoutResult {}

        record TryAgain(DuePayout due, String reason, Instant notBefore) implements PayoutResult {}

        record ForAPerson(DuePayout due, String reason) implements PayoutResult {}
    }
}
