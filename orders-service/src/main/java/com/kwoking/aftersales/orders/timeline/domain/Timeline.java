package com.kwoking.aftersales.orders.timeline.domain;

import com.kwoking.aftersales.events.order.OrderId;
import java.util.List;

/// Everything that happened to each order, as far as this service heard of it.
public interface Timeline {

    void add(List<TimelineEntry> entries);

    /// Oldest first.
    List<TimelineEntry> of(OrderId orderId);
}
