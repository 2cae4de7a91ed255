package com.kwoking.aftersales.orders.payment.domain;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the payment provider says about one payment of an order.
public sealed interface PaymentSignal {

    /// When it happened, by the provider's clock; the rules go by it.
    Instant at();

    record Captured(String paymentReference, Money amount, Instant at) implements PaymentSignal {

        TimelineEntry entry(Order order, TimelineEntry.Kind kind) {
            return TimelineEntry.of(order.orderId(), at, kind).about(paymentReference, amount);
        }
    }

    /// @param reason the provider's code, e.g. `insufficient_funds`
    record Refused(@Nullable String reason, Instant at) implements PaymentSignal {}

    /// Not a payment yet: nothing ships, and the 24 hours do not begin (R63).
    record VerificationRequired(Instant at) implements PaymentSignal {}
}
