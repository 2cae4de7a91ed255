package com.kwoking.aftersales.orders.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import java.time.Instant;

/// One order. What can happen to it depends on what it is; each answer is a value, and nothing changes
/// but by a `Change` that somebody keeps.
public sealed interface Order permits UnpaidOrder, PaidOrder, CancelledOrder {

    Purchase purchase();

    Payment payment();

    Status status();

    PaymentOutcome hear(PaymentSignal signal);

    Shipment ship(Packing packing, ParcelId parcelId, Instant now);

    Tracking track(CarrierSignal signal, PolicyPublished policy);

    Loss lose(ParcelId parcelId, LossReport report, Instant now);

    /// What cancelling would come to at that instant; nothing is cancelled by asking.
    Cancellation cancellation(Cancellation.Scope scope, PolicyPublished policy, Instant now);

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
