package com.kwoking.aftersales.refunds.inquiry;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.refunds.correction.domain.Dispute;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param correction the refund that sets it right; absent while it is open and when the disputed one was right
public record DisputeView(
        UUID disputeId,
        UUID refundId,
        UUID orderId,
        Dispute.State state,
        String message,
        Instant openedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable UUID correction) {

    public static DisputeView of(Dispute dispute) {
        Dispute.Answer answer = dispute.answer();
        RefundId correction = answer == null ? null : answer.correction();
        return new DisputeView(
                dispute.id(),
                dispute.refundId().value(),
                dispute.orderId().value(),
                dispute.state(),
                dispute.message(),
                dispute.openedAt(),
                answer == null ? null : answer.sentence(),
                answer == null ? null : answer.at(),
                correction == null ? null : correction.value());
    }
}
