package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface Orders {

    /// Holds the order until the transaction ends: whoever else wants to decide about it waits.
    Optional<Order> of(OrderId orderId);

    /// For showing, not for deciding: nobody waits, and the next moment it may be otherwise.
    Optional<Order> glance(OrderId orderId);

    Optional<OrderId> carriedBy(String carrier, String trackingNumber);

    /// Holds the order number until the transaction ends, so that the answer stays true.
    boolean isNumberTaken(String orderNumber);

    /// The same for a tracking number, which is unique with its carrier.
    boolean isTrackingNumberTaken(String carrier, String trackingNumber);

    void add(UnpaidOrder order);

    void save(Order order);

    /// Cancelled before that instant, with some of their money here and never told as paid.
    List<OrderId> halfPaidAndCancelledBefore(Instant instant);
}
