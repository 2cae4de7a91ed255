package com.kwoking.aftersales.orders.customer;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.order.OrderId;
import java.util.Optional;

/// Who the customers are and where their orders go: kept apart from the orders, so that it can be erased
/// and they can stay (R62).
public interface Customers {

    void keep(CustomerContact contact);

    void keep(OrderId orderId, ShippingAddress address);

    Optional<ShippingAddress> addressOf(OrderId orderId);
}
