package com.kwoking.aftersales.refunds.correction.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A customer says that a refund is wrong (R53).
///
/// @param answer absent while it is open
public record Dispute(
        UUID id,
        RefundId refundId,
        OrderId orderId,
        CustomerId customerId,
        String message,
        State state,
        Instant openedAt,
        String openedBy,
        @Nullable Answer answer) {

    public enum State {
        OPEN,
        /// Answered with a further refund, or with a balance that is not charged.
        CORRECTED,
        /// The refund was right.
        UPHELD
    }

    /// @param sentence what the customer reads
    /// @param correction the refund that sets it right; absent when the disputed one was right
    public record Answer(
            String sentence,
            Instant at,
            String by,
            @Nullable RefundId correction) {}

    public static Dispute open(UUID id, Refund refund, String message, Instant now, String by) {
        return new Dispute(id, refund.id(), refund.orderId(), refund.customerId(), message, State.OPEN, now, by, null);
    }

    public Dispute uphold(String sentence, Instant now, String by) {
        return answered(State.UPHELD, new Answer(sentence, now, by, null));
    }

    public Dispute correct(RefundId correction, String sentence, Instant now, String by) {
        return answered(State.CORRECTED, new Answer(sentence, now, by, correction));
    }

    private Dispute answered(State how, Answer answer) {
        return new Dispute(id, refundId, orderId, customerId, message, how, openedAt, openedBy, answer);
    }
}
