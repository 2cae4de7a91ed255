package com.kwoking.aftersales.events.customer;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderId;

/// Short-lived: readable by notifications-service alone, and forgotten by Kafka after an hour.
public sealed interface AccessCodeEvent extends DomainEvent permits AccessCodeIssued {

    OrderId orderId();

    @Override
    default String key() {
        return orderId().value().toString();
    }

    @Override
    default String subject() {
        return key();
    }
}
