package com.kwoking.aftersales.orders.payment.provider;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;

/// What a payment provider has to say, and of which order.
record OrderSignal(OrderId orderId, PaymentSignal signal) {}
