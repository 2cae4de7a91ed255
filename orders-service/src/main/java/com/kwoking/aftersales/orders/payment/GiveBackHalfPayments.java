package com.kwoking.aftersales.orders.payment;

import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.payment.domain.LatePayment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Gives back what was captured for orders that were cancelled half paid, once nobody can expect the rest: an order
/// that was cancelled between two captures would keep the first for ever.
@ApplicationScoped
@Transactional
public class GiveBackHalfPayments {

    private final Orders orders;
    private final KeepChange changes;
    private final Clock clock;

    GiveBackHalfPayments(Orders orders, KeepChange changes, Clock clock) {
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    public int giveUpWaiting(Duration patience) {
        var waiting = orders.halfPaidAndCancelledBefore(clock.instant().minus(patience));
        waiting.stream()
                .flatMap(orderId -> orders.of(orderId).stream())
                .flatMap(order -> LatePayment.giveUpWaitingForTheRest(order).stream())
                .forEach(changes::keep);
        return waiting.size();
    }
}
