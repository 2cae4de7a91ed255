package com.kwoking.aftersales.events.letter;

import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;
import java.util.UUID;

/// The mail server took a letter (R49).
///
/// @param causeId the event it was written for
public record LetterSent(LetterId letterId, OrderId orderId, String template, UUID causeId, Instant sentAt)
        implements LetterEvent {

    @Override
    public Instant happenedAt() {
        return sentAt;
    }
}
