package com.kwoking.aftersales.journeys.parties;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.http.Caller;

/// An order that was placed, as whoever placed it knows it.
public record Order(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        String email,
        String paymentReference,
        Money total) {

    public Caller customer() {
        return Caller.customer(customerId);
    }

    public String path() {
        return "/orders/" + orderId.value();
    }
}
