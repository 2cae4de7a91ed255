package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.DomainEvent;

/// Told by orders-service, keyed by the order.
public sealed interface OrderEvent extends DomainEvent, AboutAnOrder
        permits OrderPaid,
                OrderShipped,
                ParcelDelivered,
                ParcelLost,
                DeliveryRefused,
                OrderCancelled,
                ReplacementUnavailable {

    @Override
    default String key() {
        return orderId().value().toString();
    }

    @Override
    default String subject() {
        return orderId().value().toString();
    }
}
