package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.cancellation.Cancellation;
import com.kwoking.aftersales.orders.checkout.domain.UnitLedger;
import com.kwoking.aftersales.orders.order.domain.Payment.Capture;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Nothing of it will ever ship. Money may still arrive for it, and goes back.
///
/// @param paidAt absent while the world was never told that it was paid
public record CancelledOrder(
        Purchase purchase, Payment payment, @Nullable Instant paidAt, Instant cancelledAt) implements Order {

    @Override
    public Status status() {
        return Status.CANCELLED;
    }

    @Override
    public PaymentOutcome hear(PaymentSignal signal) {
        return switch (signal) {
            case PaymentSignal.Captured captured -> capture(captured);
            case PaymentSignal.Refused _, PaymentSignal.VerificationRequired _ -> new PaymentOutcome.WithoutEffect();
        };
    }

    @Override
    public Shipment ship(Packing packing, ParcelId parcelId, Instant now) {
        return new Shipment.Cancelled();
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
        return new Cancellation.Impossible(Cancellation.Reason.ALREADY_CANCELLED);
    }

    /// Tells what was captured of an order that was given up half paid, so that it is refunded. Empty when
    /// nothing was captured, or when it was told before.
    public Optional<Change> giveUpWaitingForTheRest() {
        List<Tender> captured = payment.captured();
        if (paidAt != null || captured.isEmpty()) {
            return Optional.empty();
        }
        Money amount = captured.stream().map(Tender::amount).reduce(purchase.nothing(), Money::plus);
        return Optional.of(tellPaid(payment, UnitLedger.scaledTo(amount, purchase.lines())));
    }

    private PaymentOutcome capture(PaymentSignal.Captured captured) {
        return switch (payment.take(captured)) {
            case Capture.KnownAlready() -> new PaymentOutcome.WithoutEffect();
            case Capture.WrongAmount(Money _) -> notAsExpected(Mismatch.AMOUNT_DIFFERS, captured);
            case Capture.NoSuchTender() -> notAsExpected(Mismatch.PAYMENT_UNKNOWN, captured);
            case Capture.Taken(Payment more) ->
                new PaymentOutcome.Taken(
                        paidAt == null && more.isComplete() ? tellPaid(more, purchase.lines()) : wait(more, captured));
        };
    }

    /// Says that the order was cancelled, so that nobody takes the money for a purchase.
    private Change tellPaid(Payment captured, List<Line> lines) {
        Instant at = captured.lastCaptureAt();
        return Change.told(
                new CancelledOrder(purchase, captured, at, cancelledAt),
                OrderFacts.paid(purchase, lines, captured.captured(), at, cancelledAt));
    }

    /// Once the order was told as paid, what comes later needs a person: an order is told as paid once (R63).
    private Change wait(Payment more, PaymentSignal.Captured captured) {
        return Change.noted(
                new CancelledOrder(purchase, more, paidAt, cancelledAt),
                TimelineEntry.of(
                                orderId(),
                                captured.at(),
                                paidAt == null ? Kind.PAYMENT_PART_CAPTURED : Kind.PAYMENT_NOT_AS_EXPECTED)
                        .about(captured.paymentReference(), captured.amount())
                        .withCode(paidAt == null ? null : "CAPTURED_TOO_LATE"));
    }

    private PaymentOutcome notAsExpected(Mismatch mismatch, PaymentSignal.Captured captured) {
        return new PaymentOutcome.NotAsExpected(
                mismatch,
                Change.noted(
                        this,
                        TimelineEntry.of(orderId(), captured.at(), Kind.PAYMENT_NOT_AS_EXPECTED)
                                .about(captured.paymentReference(), captured.amount())
                                .withCode(mismatch.name())));
    }
}
