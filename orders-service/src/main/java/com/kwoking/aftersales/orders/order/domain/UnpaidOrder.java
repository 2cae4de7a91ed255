package com.kwoking.aftersales.orders.order.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Placed, and not all of its money is there. Refused or under verification is still this (R63, R64).
public record UnpaidOrder(Purchase purchase, Payment payment) implements Order {

    @Override
    public Status status() {
        return Status.PENDING_PAYMENT;
    }

    public UnpaidOrder with(Payment other) {
        return new UnpaidOrder(purchase, other);
    }

    public PaidOrder paid(Payment complete) {
        return new PaidOrder(purchase, complete, complete.lastCaptureAt(), List.of(), Set.of());
    }

    public CancelledOrder cancelled(Instant at) {
        return new CancelledOrder(purchase, payment, null, at);
    }
}
