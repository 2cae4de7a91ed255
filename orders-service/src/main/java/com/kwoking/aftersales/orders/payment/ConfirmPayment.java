package com.kwoking.aftersales.orders.payment;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.payment.domain.PaymentCapture;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
public class ConfirmPayment {

    private final Orders orders;
    private final KeepChange changes;

    ConfirmPayment(Orders orders, KeepChange changes) {
        this.orders = orders;
        this.changes = changes;
    }

    public PaymentOutcome on(OrderId orderId, PaymentSignal signal) {
        PaymentOutcome outcome = orders.of(orderId)
                .map(order -> PaymentCapture.hear(order, signal))
                .orElseGet(PaymentOutcome.UnknownOrder::new);
        switch (outcome) {
            case PaymentOutcome.Taken taken -> changes.keep(taken.change());
            case PaymentOutcome.NotAsExpected unexpected -> changes.keep(unexpected.change());
            case PaymentOutcome.WithoutEffect _, PaymentOutcome.UnknownOrder _ -> {}
        }
        return outcome;
    }
}
