package com.kwoking.aftersales.journeys.chaos.stories;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderId;

/// What was asked of the system, and what came of it, as far as whoever asked could know.
///
/// @param fact the event that it leads to, of which a refused one leads to none
public record Command(OrderId orderId, Class<? extends DomainEvent> fact, Outcome outcome) {

    public enum Outcome {
        OK,
        REFUSED,
        /// Nobody ever answered: it may have happened.
        UNKNOWN
    }
}
