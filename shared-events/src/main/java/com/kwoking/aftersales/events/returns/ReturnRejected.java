package com.kwoking.aftersales.events.returns;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;
import java.util.List;

/// A person said no (R43).
///
/// @param explanation the agent's sentence to the customer
public record ReturnRejected(
        ReturnId returnId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        List<Item> items,
        Reason reason,
        String explanation,
        Instant rejectedAt)
        implements ReturnEvent {

    public ReturnRejected {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt() {
        return rejectedAt;
    }

    public enum Reason implements UnknownWhenNewer {
        EVIDENCE_INSUFFICIENT,
        NOT_COVERED,
        MISUSE,
        NOT_RETURNABLE,
        OTHER,
        UNKNOWN
    }
}
