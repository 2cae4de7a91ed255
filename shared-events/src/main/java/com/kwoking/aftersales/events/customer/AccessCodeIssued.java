package com.kwoking.aftersales.events.customer;

import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;

/// A guest asked for a code to look at an order.
public record AccessCodeIssued(OrderId orderId, CustomerId customerId, String code, Instant expiresAt, Instant issuedAt)
        implements AccessCodeEvent {

    @Override
    public Instant happenedAt() {
        return issuedAt;
    }
}
