package com.kwoking.aftersales.orders.order;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Orders as far as the caller may see them: what is somebody else's is empty, like what does not exist.
@ApplicationScoped
@Transactional
public class ReadableOrders {

    private final Orders orders;

    ReadableOrders(Orders orders) {
        this.orders = orders;
    }

    public Optional<Order> of(OrderId orderId, Caller caller) {
        return orders.glance(orderId)
                .filter(order -> caller.maySee(order.purchase().customerId()));
    }
}
