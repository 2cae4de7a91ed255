package com.kwoking.aftersales.orders.timeline.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an order, in this service or in another.
///
/// @param reference what it is about: a tracking number, a return, a refund, a letter, a payment
/// @param code why or how, e.g. the reason of a refusal
public record TimelineEntry(
        OrderId orderId,
        Instant at,
        Kind kind,
        @Nullable String reference,
        @Nullable Money amount,
        @Nullable String code) {

    public enum Kind {
        ORDER_PLACED,
        PAYMENT_PART_CAPTURED,
        PAYMENT_UNDER_VERIFICATION,
        PAYMENT_REFUSED,
        PAYMENT_NOT_AS_EXPECTED,
        ORDER_PAID,
        PAYMENT_AFTER_CANCELLATION,
        ORDER_CANCELLED,
        ITEMS_CANCELLED,
        PARCEL_SHIPPED,
        PARCEL_DELIVERED,
        PARCEL_REFUSED,
        PARCEL_LOST,
        PARCEL_RETURNED_TO_SENDER,
        CARRIER_SIGNAL_WITHOUT_EFFECT,
        REPLACEMENT_UNAVAILABLE,
        RETURN_REQUESTED,
        RETURN_APPROVED,
        RETURN_REJECTED,
        RETURN_INSPECTED,
        REFUND_DECIDED,
        NOTHING_TO_REFUND,
        REFUND_ISSUED,
        REFUND_FAILED,
        LETTER_SENT,
        LETTER_FAILED
    }

    public static TimelineEntry of(OrderId orderId, Instant at, Kind kind) {
        return new TimelineEntry(orderId, at, kind, null, null, null);
    }

    public TimelineEntry about(String other) {
        return new TimelineEntry(orderId, at, kind, other, amount, code);
    }

    public TimelineEntry about(String other, Money worth) {
        return new TimelineEntry(orderId, at, kind, other, worth, code);
    }

    public TimelineEntry withCode(@Nullable String other) {
        return new TimelineEntry(orderId, at, kind, reference, amount, other);
    }

    TimelineEntry as(Kind other) {
        return new TimelineEntry(orderId, at, other, reference, amount, code);
    }
}
