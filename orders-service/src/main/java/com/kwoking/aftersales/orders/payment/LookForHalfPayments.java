package com.kwoking.aftersales.orders.payment;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LookForHalfPayments {

    private final GiveBackHalfPayments giveBack;
    private final HalfPaymentTerms terms;

    LookForHalfPayments(GiveBackHalfPayments giveBack, HalfPaymentTerms terms) {
        this.giveBack = giveBack;
        this.terms = terms;
    }

    @Scheduled(
            every = "{orders.half-payments.look-every}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int orders = giveBack.giveUpWaiting(terms.patience());
        if (orders > 0) {
            Log.infof("Gave up waiting for the rest of the payment of %d cancelled orders", orders);
        }
    }
}
