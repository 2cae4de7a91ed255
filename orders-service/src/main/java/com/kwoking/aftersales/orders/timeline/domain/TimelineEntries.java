package com.kwoking.aftersales.orders.timeline.domain;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.events.letter.LetterFailed;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnEvent;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import org.jspecify.annotations.Nullable;

/// What a timeline says of each event.
public final class TimelineEntries {

    private TimelineEntries() {}

    public static TimelineEntry of(AboutAnOrder event) {
        return switch (event) {
            case OrderEvent order -> of(order);
            case ReturnEvent returned -> of(returned);
            case RefundEvent refund -> of(refund);
        };
    }

    public static TimelineEntry of(LetterEvent letter) {
        TimelineEntry entry = TimelineEntry.of(letter.orderId(), letter.happenedAt(), Kind.LETTER_SENT)
                .about(letter.subject());
        return switch (letter) {
            case LetterSent sent -> entry.withCode(sent.template());
            case LetterFailed failed -> entry.as(Kind.LETTER_FAILED).withCode(failed.template());
        };
    }

    private static TimelineEntry of(OrderEvent event) {
        TimelineEntry entry = TimelineEntry.of(event.orderId(), event.happenedAt(), Kind.ORDER_PAID);
        return switch (event) {
            case OrderPaid paid ->
                entry.as(paid.cancelledAt() == null ? Kind.ORDER_PAID : Kind.PAYMENT_AFTER_CANCELLATION)
                        .about(paid.orderNumber(), paid.total());
            case OrderShipped shipped -> entry.as(Kind.PARCEL_SHIPPED).about(shipped.trackingNumber());
            case ParcelDelivered delivered -> entry.as(Kind.PARCEL_DELIVERED).about(delivered.trackingNumber());
            case ParcelLost lost ->
                entry.as(Kind.PARCEL_LOST)
                        .about(lost.trackingNumber())
                        .withCode(lost.reshipment().name());
            case DeliveryRefused refused ->
                entry.as(Kind.PARCEL_REFUSED)
                        .about(refused.trackingNumber())
                        .withCode(refused.reason().name());
            case OrderCancelled cancelled ->
                entry.as(cancelled.complete() ? Kind.ORDER_CANCELLED : Kind.ITEMS_CANCELLED)
                        .withCode(cancelled.reason());
            case ReplacementUnavailable _ -> entry.as(Kind.REPLACEMENT_UNAVAILABLE);
        };
    }

    private static TimelineEntry of(ReturnEvent event) {
        TimelineEntry entry = TimelineEntry.of(event.orderId(), event.happenedAt(), Kind.RETURN_REQUESTED)
                .about(event.subject());
        return switch (event) {
            case ReturnRequested requested -> entry.withCode(code(requested.motive()));
            case ReturnApproved approved -> entry.as(Kind.RETURN_APPROVED).withCode(approved.rmaNumber());
            case ReturnRejected rejected -> entry.as(Kind.RETURN_REJECTED).withCode(code(rejected.reason()));
            case ReturnInspected inspected ->
                entry.as(Kind.RETURN_INSPECTED).withCode(inspected.resolution().name());
        };
    }

    private static TimelineEntry of(RefundEvent event) {
        TimelineEntry entry = TimelineEntry.of(event.orderId(), event.happenedAt(), Kind.REFUND_DECIDED);
        return switch (event) {
            case RefundDecided decided ->
                entry.as(decided.total().isPositive() ? Kind.REFUND_DECIDED : Kind.NOTHING_TO_REFUND)
                        .about(event.subject(), decided.total())
                        .withCode(decided.cause().kind().name());
            case RefundIssued issued ->
                entry.as(Kind.REFUND_ISSUED)
                        .about(event.subject(), issued.total())
                        .withCode(issued.cause().kind().name());
            case RefundFailed failed ->
                entry.as(Kind.REFUND_FAILED)
                        .about(event.subject(), failed.total())
                        .withCode(failed.reason());
        };
    }

    /// What only a newer producer has a name for goes without one.
    private static @Nullable String code(UnknownWhenNewer constant) {
        return UnknownWhenNewer.isUnknown(constant) ? null : constant.name();
    }
}
