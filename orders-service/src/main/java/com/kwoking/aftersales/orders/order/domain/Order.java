package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.orders.cancellation.Cancellation;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.shipping.Shipment;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.Loss;
import com.kwoking.aftersales.orders.tracking.domain.LossReport;
import com.kwoking.aftersales.orders.tracking.domain.Tracking;
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
