package com.kwoking.aftersales.events;

import java.time.Instant;
import java.util.List;

/// What a cause comes to, before any money moved (R60 keeps the two apart).
///
/// @param total may be zero: then nothing will be paid, and the lines say why
/// @param balanceDue what the deductions exceed the refund by; recorded, never charged (R09)
public record RefundDecided(
        RefundId refundId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        RefundCause cause,
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        Instant decidedAt)
        implements RefundEvent {

    public RefundDecided {
        lines = List.copyOf(lines);
    }

    @Override
    public Instant happenedAt() {
        return decidedAt;
    }
}
