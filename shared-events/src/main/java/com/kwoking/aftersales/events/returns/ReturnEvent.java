package com.kwoking.aftersales.events.returns;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.DomainEvent;

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
