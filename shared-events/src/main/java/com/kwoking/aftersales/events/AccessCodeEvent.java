package com.kwoking.aftersales.events;

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
