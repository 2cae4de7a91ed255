package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.orders.customer.Customers;
import com.kwoking.aftersales.orders.customer.ShippingAddress;
import com.kwoking.aftersales.orders.timeline.domain.Timeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
public class ShowOrder {

    private final Customers customers;
    private final Timeline timeline;

    ShowOrder(Customers customers, Timeline timeline) {
        this.customers = customers;
        this.timeline = timeline;
    }

    public Optional<ShippingAddress> addressOf(OrderId orderId) {
        return customers.addressOf(orderId);
    }

    public List<TimelineEntry> timelineOf(OrderId orderId) {
        return timeline.of(orderId);
    }
}
