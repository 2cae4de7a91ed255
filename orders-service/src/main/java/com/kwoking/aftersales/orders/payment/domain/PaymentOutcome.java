package com.kwoking.aftersales.orders.payment.domain;

import com.kwoking.aftersales.orders.order.domain.Change;

/// What a signal of the payment provider did.
public sealed interface PaymentOutcome {

    record Taken(Change change) implements PaymentOutcome {}

    /// Not what the order was to be paid with: refused, and kept where people see it.
    record NotAsExpected(Mismatch mismatch, Change change) implements PaymentOutcome {}

    /// Known already, or overtaken by what happened since.
    record WithoutEffect() implements PaymentOutcome {}

    record UnknownOrder() implements PaymentOutcome {}

    enum Mismatch {
        AMOUNT_DIFFERS,
        PAYMENT_UNKNOWN
    }
}
