package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.cancellation.Cancellation;
import com.kwoking.aftersales.orders.order.domain.Payment.Capture;
import com.kwoking.aftersales.orders.order.domain.Payment.Trouble;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome.Mismatch;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.shipping.Shipment;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.Loss;
import com.kwoking.aftersales.orders.tracking.domain.LossReport;
import com.kwoking.aftersales.orders.tracking.domain.Tracking;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Placed, and not all of its money is there. Refused or under verification is still this (R63, R64).
public record UnpaidOrder(Purchase purchase, Payment payment) implements Order {

    @Override
    public Status status() {
        return Status.PENDING_PAYMENT;
    }

    @Override
    public PaymentOutcome hear(PaymentSignal signal) {
        return switch (signal) {
            case PaymentSignal.Captured captured -> capture(captured);
            case PaymentSignal.Refused(String reason, Instant at) ->
                new PaymentOutcome.Taken(trouble(Trouble.Kind.REFUSED, reason, at));
            case PaymentSignal.VerificationRequired(Instant at) ->
                new PaymentOutcome.Taken(trouble(Trouble.Kind.UNDER_VERIFICATION, null, at));
        };
    }

    @Override
    public Shipment ship(Packing packing, ParcelId parcelId, Instant now) {
        return new Shipment.NotPaid();
    }

    @Override
    public Tracking track(CarrierSignal signal, PolicyPublished policy) {
        return new Tracking.UnknownParcel();
    }

    @Override
    public Loss lose(ParcelId parcelId, LossReport report, Instant now) {
        return new Loss.UnknownParcel();
    }

    @Override
    public Cancellation cancellation(Cancellation.Scope scope, PolicyPublished policy, Instant now) {
        Money captured = payment.captured().stream().map(Tender::amount).reduce(purchase.nothing(), Money::plus);
        return new Cancellation.Possible(
                Branch.BEFORE_PAYMENT,
                purchase.pieces(),
                List.of(),
                captured,
                new CancelledOrder(purchase, payment, null, now),
                now);
    }

    private PaymentOutcome capture(PaymentSignal.Captured captured) {
        return switch (payment.take(captured)) {
            case Capture.KnownAlready() -> new PaymentOutcome.WithoutEffect();
            case Capture.WrongAmount(Money _) ->
                new PaymentOutcome.NotAsExpected(
                        Mismatch.AMOUNT_DIFFERS, notAsExpected(Mismatch.AMOUNT_DIFFERS, captured));
            case Capture.NoSuchTender() ->
                new PaymentOutcome.NotAsExpected(
                        Mismatch.PAYMENT_UNKNOWN, notAsExpected(Mismatch.PAYMENT_UNKNOWN, captured));
            case Capture.Taken(Payment more) ->
                new PaymentOutcome.Taken(more.isComplete() ? pay(more) : wait(more, captured));
        };
    }

    private Change pay(Payment complete) {
        Instant paidAt = complete.lastCaptureAt();
        var paid = new PaidOrder(purchase, complete, paidAt, List.of(), Set.of());
        return Change.told(paid, OrderFacts.paid(purchase, purchase.lines(), complete.captured(), paidAt, null));
    }

    private Change wait(Payment more, PaymentSignal.Captured captured) {
        return Change.noted(
                new UnpaidOrder(purchase, more),
                TimelineEntry.of(orderId(), captured.at(), Kind.PAYMENT_PART_CAPTURED)
                        .about(captured.paymentReference(), captured.amount()));
    }

    private Change trouble(Trouble.Kind kind, @Nullable String reason, Instant at) {
        return Change.noted(
                new UnpaidOrder(purchase, payment.with(new Trouble(kind, reason, at))),
                TimelineEntry.of(orderId(), at, Kind.of(kind)).withCode(reason));
    }

    private Change notAsExpected(Mismatch mismatch, PaymentSignal.Captured captured) {
        Change seen = trouble(Trouble.Kind.NOT_AS_EXPECTED, mismatch.name(), captured.at());
        return new Change(
                seen.order(),
                List.of(),
                seen.noted().stream()
                        .map(entry -> entry.about(captured.paymentReference(), captured.amount()))
                        .toList());
    }
}
