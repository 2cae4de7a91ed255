package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One of the payments that an order is to be paid with.
///
/// @param paymentReference the provider's name for it
/// @param capturedAt absent until the provider says the money is there
public record Tender(
        TenderId tenderId,
        TenderKind kind,
        String paymentReference,
        Money amount,
        @Nullable Instant capturedAt) {

    public boolean isCaptured() {
        return capturedAt != null;
    }

    Tender capturedAt(Instant at) {
        return new Tender(tenderId, kind, paymentReference, amount, at);
    }

    OrderPaid.Tender captured() {
        return new OrderPaid.Tender(tenderId, kind, paymentReference, amount);
    }
}
