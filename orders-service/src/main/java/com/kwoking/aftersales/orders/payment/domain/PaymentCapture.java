package com.kwoking.aftersales.orders.payment.domain;

import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderFacts;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Payment.Trouble;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome.Mismatch;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import java.time.Instant;

/// What a signal of the payment provider makes of an order: it is paid once all of its tenders are captured (A02).
public final class PaymentCapture {

    private PaymentCapture() {}

    public static PaymentOutcome hear(Order order, PaymentSignal signal) {
        return switch (signal) {
            case PaymentSignal.Captured captured -> capture(order, captured);
            case PaymentSignal.Refused(String reason, Instant at) ->
                trouble(order, new Trouble(Trouble.Kind.REFUSED, reason, at));
            case PaymentSignal.VerificationRequired(Instant at) ->
                trouble(order, new Trouble(Trouble.Kind.UNDER_VERIFICATION, null, at));
        };
    }

    private static PaymentOutcome trouble(Order order, Trouble trouble) {
        return switch (order) {
            case UnpaidOrder unpaid ->
                new PaymentOutcome.Taken(Change.noted(
                        unpaid.with(unpaid.payment().with(trouble)),
                        TimelineEntry.of(order.orderId(), trouble.at(), kind(trouble.kind()))
                                .withCode(trouble.reason())));
            case PaidOrder _, CancelledOrder _ -> new PaymentOutcome.WithoutEffect();
        };
    }

    private static PaymentOutcome capture(Order order, PaymentSignal.Captured captured) {
        return switch (Capture.of(order.payment(), captured)) {
            case Capture.KnownAlready() -> new PaymentOutcome.WithoutEffect();
            case Capture.WrongAmount() -> notAsExpected(order, Mismatch.AMOUNT_DIFFERS, captured);
            case Capture.NoSuchTender() -> notAsExpected(order, Mismatch.PAYMENT_UNKNOWN, captured);
            case Capture.Taken(Payment more) -> new PaymentOutcome.Taken(take(order, more, captured));
        };
    }

    private static Change take(Order order, Payment more, PaymentSignal.Captured captured) {
        return switch (order) {
            case UnpaidOrder unpaid -> more.isComplete() ? pay(unpaid, more) : wait(unpaid, more, captured);
            case CancelledOrder cancelled -> LatePayment.take(cancelled, more, captured);
            case PaidOrder _ -> throw new IllegalStateException("a paid order has no tender left to capture");
        };
    }

    private static Change pay(UnpaidOrder order, Payment complete) {
        PaidOrder paid = order.paid(complete);
        Purchase purchase = order.purchase();
        return Change.told(paid, OrderFacts.paid(purchase, purchase.lines(), complete.captured(), paid.paidAt(), null));
    }

    private static Change wait(UnpaidOrder order, Payment more, PaymentSignal.Captured captured) {
        return Change.noted(order.with(more), captured.entry(order, Kind.PAYMENT_PART_CAPTURED));
    }

    private static PaymentOutcome notAsExpected(Order order, Mismatch mismatch, PaymentSignal.Captured captured) {
        TimelineEntry entry =
                captured.entry(order, Kind.PAYMENT_NOT_AS_EXPECTED).withCode(mismatch.name());
        var trouble = new Trouble(Trouble.Kind.NOT_AS_EXPECTED, mismatch.name(), captured.at());
        return new PaymentOutcome.NotAsExpected(
                mismatch,
                switch (order) {
                    case UnpaidOrder unpaid ->
                        Change.noted(unpaid.with(unpaid.payment().with(trouble)), entry);
                    case PaidOrder _, CancelledOrder _ -> Change.noted(order, entry);
                });
    }

    private static Kind kind(Trouble.Kind trouble) {
        return switch (trouble) {
            case UNDER_VERIFICATION -> Kind.PAYMENT_UNDER_VERIFICATION;
            case REFUSED -> Kind.PAYMENT_REFUSED;
            case NOT_AS_EXPECTED -> Kind.PAYMENT_NOT_AS_EXPECTED;
        };
    }
}
