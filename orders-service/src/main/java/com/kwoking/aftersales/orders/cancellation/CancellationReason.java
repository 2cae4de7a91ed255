package com.kwoking.aftersales.orders.cancellation;

/// Why, as a code: nobody's own words travel in an event.
public enum CancellationReason {
    CHANGED_MIND,
    ORDERED_TWICE,
    ORDERED_WRONG_ITEM,
    TAKES_TOO_LONG,
    PAYMENT_ABANDONED,
    OUT_OF_STOCK,
    OTHER
}
