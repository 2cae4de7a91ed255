package com.kwoking.aftersales.events;

/// Told by refunds-service, keyed by the order.
public sealed interface RefundEvent extends DomainEvent, AboutAnOrder
        permits RefundDecided, RefundIssued, RefundFailed {

    RefundId refundId();

    @Override
    default String key() {
        return orderId().value().toString();
    }

    @Override
    default String subject() {
        return refundId().value().toString();
    }
}
