package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
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

    public static Change told(Order order, OrderEvent event) {
        return new Change(order, List.of(event), List.of());
    }

    public static Change noted(Order order, TimelineEntry entry) {
        return new Change(order, List.of(), List.of(entry));
    }
}
