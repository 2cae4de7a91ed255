package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.OrderPaid;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What hearing a fact leaves behind: the account as it now stands, and what is new about it.
public record AccountChange(OrderAccount account, List<Change> changes) {

    public AccountChange {
        changes = List.copyOf(changes);
    }

    public sealed interface Change {

        /// From now on nothing of the order waits: what did is decided by the changes that follow.
        record PaymentHeard(OrderPaid payment) implements Change {}

        /// @param why it cannot be decided although the payment was heard; absent where the payment is all it waits for
        record OccasionWaits(Occasion occasion, @Nullable String why) implements Change {}

        record RefundAdded(Refund refund) implements Change {}

        /// It was held back, so nothing of it was paid, and another one takes its place.
        record RefundWithdrawn(Refund refund, Instant at) implements Change {}
    }
}
