package com.kwoking.aftersales.events;

/// Told by returns-service, keyed by the order.
public sealed interface ReturnEvent extends DomainEvent, AboutAnOrder
        permits ReturnRequested, ReturnApproved, ReturnRejected, ReturnInspected {

    ReturnId returnId();

    @Override
    default String key() {
        return orderId().value().toString();
    }

    @Override
    default String subject() {
        return returnId().value().toString();
    }
}
