package com.kwoking.aftersales.orders.payment;

import com.kwoking.aftersales.orders.OrderTerms;
import com.kwoking.aftersales.orders.cancellation.CancelOrder;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// An order that was cancelled between two captures would keep the first for ever.
@ApplicationScoped
class GiveBackHalfPayments {

    private final CancelOrder cancelOrder;
    private final OrderTerms terms;

    GiveBackHalfPayments(CancelOrder cancelOrder, OrderTerms terms) {
        this.cancelOrder = cancelOrder;
        this.terms = terms;
    }

    @Scheduled(
            every = "{orders.half-payments.look-every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void giveBack() {
        int orders = cancelOrder.giveUpWaiting(terms.halfPayments().patience());
        if (orders > 0) {
            Log.infof("Gave up waiting for the rest of the payment of %d cancelled orders", orders);
        }
    }
}
