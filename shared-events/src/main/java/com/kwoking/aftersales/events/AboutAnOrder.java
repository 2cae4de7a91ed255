package com.kwoking.aftersales.events;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.returns.ReturnEvent;

/// What every fact about an order says of it, so that a listener needs to ask nobody whose order it is.
///
/// Names, addresses and e-mails are not here: they travel on the `customers` stream alone, where
/// they can be erased (R62).
public sealed interface AboutAnOrder permits OrderEvent, ReturnEvent, RefundEvent {

    OrderId orderId();

    /// As the customer knows it.
    String orderNumber();

    CustomerId customerId();
}
