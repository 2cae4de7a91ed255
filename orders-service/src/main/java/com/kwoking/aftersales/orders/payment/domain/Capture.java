package com.kwoking.aftersales.orders.payment.domain;

import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Tender;

/// Which tender of an order a captured payment is, if it is one of them.
sealed interface Capture {

    record Taken(Payment payment) implements Capture {}

    record KnownAlready() implements Capture {}

    record NoSuchTender() implements Capture {}

    record WrongAmount() implements Capture {}

    static Capture of(Payment payment, PaymentSignal.Captured captured) {
        return payment.tender(captured.paymentReference())
                .map(tender -> of(payment, tender, captured))
                .orElseGet(NoSuchTender::new);
    }

    private static Capture of(Payment payment, Tender tender, PaymentSignal.Captured captured) {
        if (!tender.amount().equals(captured.amount())) {
            return new WrongAmount();
        }
        return tender.isCaptured() ? new KnownAlready() : new Taken(payment.captured(tender, captured.at()));
    }
}
