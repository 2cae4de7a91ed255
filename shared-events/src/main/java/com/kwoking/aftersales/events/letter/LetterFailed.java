package com.kwoking.aftersales.events.letter;

import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;
import java.util.UUID;

/// A letter could not be sent, and will not be tried again by itself (R49).
public record LetterFailed(
        LetterId letterId, OrderId orderId, String template, UUID causeId, String reason, Instant failedAt)
        implements LetterEvent {

    @Override
    public Instant happenedAt() {
        return failedAt;
    }
}
