package com.kwoking.aftersales.events.letter;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderId;

/// Told by notifications-service, keyed by the order; neither address nor text is told (R49).
public sealed interface LetterEvent extends DomainEvent permits LetterSent, LetterFailed {

    OrderId orderId();

    LetterId letterId();

    @Override
    default String key() {
        return orderId().value().toString();
    }

    @Override
    default String subject() {
        return letterId().value().toString();
    }
}
