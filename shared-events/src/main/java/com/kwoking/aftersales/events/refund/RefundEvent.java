package com.kwoking.aftersales.events.refund;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.DomainEvent;

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
