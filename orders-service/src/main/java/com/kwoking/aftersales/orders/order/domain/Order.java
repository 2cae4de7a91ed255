package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.OrderId;

/// One order, as data: what it is decides what can happen to it, and each room above decides that for itself
/// with a `switch` over the states. Nothing changes but by a `Change` that somebody keeps.
public sealed interface Order permits UnpaidOrder, PaidOrder, CancelledOrder {

    Purchase purchase();

    Payment payment();

    Status status();

    default OrderId orderId() {
        return purchase().orderId();
    }

    enum Status {
        PENDING_PAYMENT,
        PAID,
        PART_SHIPPED,
        SHIPPED,
        PART_DELIVERED,
        DELIVERED,
        CANCELLED
    }
}
