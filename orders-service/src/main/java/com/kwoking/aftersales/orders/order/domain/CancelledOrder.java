package com.kwoking.aftersales.orders.order.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Nothing of it will ever ship. Money may still arrive for it, and goes back.
///
/// @param paidAt absent while the world was never told that it was paid
public record CancelledOrder(
        Purchase purchase, Payment payment, @Nullable Instant paidAt, Instant cancelledAt) implements Order {

    @Override
    public Status status() {
        return Status.CANCELLED;
    }

    public CancelledOrder with(Payment other) {
        return new CancelledOrder(purchase, other, paidAt, cancelledAt);
    }

    public CancelledOrder paid(Payment captured) {
        return new CancelledOrder(purchase, captured, captured.lastCaptureAt(), cancelledAt);
    }
}
