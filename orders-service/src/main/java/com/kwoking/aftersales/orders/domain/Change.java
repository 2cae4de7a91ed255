package com.kwoking.aftersales.orders.domain;

import com.kwoking.aftersales.events.order.OrderEvent;
import java.util.List;

/// What a decision leaves behind.
///
/// @param order as it now stands
/// @param told what the world is told, and the order's timeline with it
/// @param noted what only the timeline is told
public record Change(Order order, List<OrderEvent> told, List<TimelineEntry> noted) {

    public Change {
        told = List.copyOf(told);
        noted = List.copyOf(noted);
    }

    static Change told(Order order, OrderEvent event) {
        return new Change(order, List.of(event), List.of());
    }

    static Change noted(Order order, TimelineEntry entry) {
        return new Change(order, List.of(), List.of(entry));
    }
}
