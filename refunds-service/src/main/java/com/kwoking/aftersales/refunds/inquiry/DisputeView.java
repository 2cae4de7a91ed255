package com.kwoking.aftersales.refunds.inquiry;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// @param correction the refund that sets it right; absent while it is open and when the disputed one was right
public record DisputeView(
        UUID disputeId,
        UUID refundId,
        UUID orderId,
        State state,
        String message,
        Instant openedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable UUID correction) {

    @Schema(name = "State1")
    public enum State {
        OPEN,
        CORRECTED,
        UPHELD
    }
}
