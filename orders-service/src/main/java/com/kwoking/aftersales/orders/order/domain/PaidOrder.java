package com.kwoking.aftersales.orders.order.domain;

import static com.kwoking.aftersales.orders.cancellation.Cancellation.Reason.ALREADY_SHIPPED;
import static com.kwoking.aftersales.orders.cancellation.Cancellation.Reason.CATEGORY_NOT_CANCELLABLE;
import static com.kwoking.aftersales.orders.cancellation.Cancellation.Scope.WHOLE_ORDER;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.cancellation.Cancellation;
import com.kwoking.aftersales.orders.cancellation.CancellationRule;
import com.kwoking.aftersales.orders.order.domain.Line.Piece;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome.Mismatch;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.shipping.Shipment;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.Journey;
import com.kwoking.aftersales.orders.tracking.domain.Loss;
import com.kwoking.aftersales.orders.tracking.domain.LossReport;
import com.kwoking.aftersales.orders.tracking.domain.Tracking;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Paid, and on its way out: each piece is still to ship, in a parcel, or cancelled.
///
/// @param paidAt the provider's instant, at which the 24 hours began (A02)
public record PaidOrder(Purchase purchase, Payment payment, Instant paidAt, List<Parcel> parcels, Set<UnitId> cancelled)
        implements Order {

    public PaidOrder {
        parcels = List.copyOf(parcels);
        cancelled = Set.copyOf(cancelled);
    }

    @Override
    public Status status() {
        if (parcels.isEmpty()) {
            return Status.PAID;
        }
        if (!toShip().isEmpty()) {
            return Status.PART_SHIPPED;
        }
        if (parcels.stream().allMatch(Parcel::isDelivered)) {
            return Status.DELIVERED;
        }
        return parcels.stream().anyMatch(Parcel::isDelivered) ? Status.PART_DELIVERED : Status.SHIPPED;
    }

    public List<Piece> toShip() {
        Set<UnitId> gone = new HashSet<>();
        for (Parcel parcel : parcels) {
            if (parcel.state() instanceof ParcelState.Lost lost) {
                gone.removeAll(lost.toReship());
                parcel.units().stream()
                        .filter(unit -> !lost.toReship().contains(unit))
                        .forEach(gone::add);
            } else {
                gone.addAll(parcel.units());
            }
        }
        gone.addAll(cancelled);
        return purchase.pieces().stream()
                .filter(piece -> !gone.contains(piece.unit().unitId()))
                .toList();
    }

    @Override
    public PaymentOutcome hear(PaymentSignal signal) {
        return switch (signal) {
            case PaymentSignal.Captured captured -> captureAgain(captured);
            case PaymentSignal.Refused _, PaymentSignal.VerificationRequired _ -> new PaymentOutcome.WithoutEffect();
        };
    }

    @Override
    public Shipment ship(Packing packing, ParcelId parcelId, Instant now) {
        for (Packing.Content content : packing.contents()) {
            if (purchase.lines().stream().noneMatch(line -> line.sku().equals(content.sku()))) {
                return new Shipment.NotOnTheOrder(content.sku());
            }
        }
        return switch (Packing.pick(packing.contents(), toShip())) {
            case Packing.Pick.TooMany(var sku, int asked, int left) -> new Shipment.QuantityExceeded(sku, asked, left);
            case Packing.Pick.Picked(List<Piece> pieces) -> send(packing, units(pieces), parcelId, now);
        };
    }

    @Override
    public Tracking track(CarrierSignal signal, PolicyPublished policy) {
        return parcels.stream()
                .filter(parcel -> parcel.isTrackedBy(signal))
                .findFirst()
                .<Tracking>map(parcel -> new Journey(this, parcel.seen(signal.at())).follow(signal, policy))
                .orElseGet(Tracking.UnknownParcel::new);
    }

    @Override
    public Loss lose(ParcelId parcelId, LossReport report, Instant now) {
        return parcels.stream()
                .filter(parcel -> parcel.parcelId().equals(parcelId))
                .findFirst()
                .map(parcel -> new Journey(this, parcel).lose(report, now))
                .orElseGet(Loss.UnknownParcel::new);
    }

    /// The check that nothing was handed to a carrier is the same before and after the 24 hours (R24): who
    /// asks holds the order, so no parcel can leave between the answer and the deed.
    @Override
    public Cancellation cancellation(Cancellation.Scope scope, PolicyPublished policy, Instant now) {
        List<Piece> open = toShip();
        if ((scope == WHOLE_ORDER && !parcels.isEmpty()) || open.isEmpty()) {
            return new Cancellation.Impossible(ALREADY_SHIPPED);
        }
        var rule = CancellationRule.at(paidAt, policy, now);
        var split = open.stream().collect(partitioningBy(rule::allows));
        List<Piece> pieces = split.getOrDefault(true, List.of());
        return pieces.isEmpty()
                ? new Cancellation.Impossible(CATEGORY_NOT_CANCELLABLE)
                : new Cancellation.Possible(
                        rule.branch(),
                        pieces,
                        split.getOrDefault(false, List.of()),
                        purchase.worthOf(pieces),
                        without(pieces, now),
                        now);
    }

    public PaidOrder with(Parcel parcel) {
        List<Parcel> others = parcels.stream()
                .map(each -> each.parcelId().equals(parcel.parcelId()) ? parcel : each)
                .toList();
        return new PaidOrder(purchase, payment, paidAt, others, cancelled);
    }

    public List<Piece> pieces(Parcel parcel) {
        return purchase.pieces().stream()
                .filter(piece -> parcel.units().contains(piece.unit().unitId()))
                .toList();
    }

    private Shipment send(Packing packing, List<UnitId> units, ParcelId parcelId, Instant now) {
        var parcel = new Parcel(
                parcelId,
                parcels.size() + 1,
                packing.carrier(),
                packing.trackingNumber(),
                units,
                lostOneOf(units),
                now,
                null,
                new ParcelState.OnItsWay());
        var shipped = new PaidOrder(
                purchase,
                payment,
                paidAt,
                Stream.concat(parcels.stream(), Stream.of(parcel)).toList(),
                cancelled);
        return new Shipment.Shipped(parcel, Change.told(shipped, OrderFacts.shipped(shipped, parcel)));
    }

    private @Nullable ParcelId lostOneOf(List<UnitId> units) {
        return parcels.stream()
                .filter(parcel -> parcel.state() instanceof ParcelState.Lost lost
                        && lost.toReship().containsAll(units))
                .map(Parcel::parcelId)
                .findFirst()
                .orElse(null);
    }

    private Order without(List<Piece> pieces, Instant now) {
        Set<UnitId> all =
                Stream.concat(cancelled.stream(), units(pieces).stream()).collect(toSet());
        return all.size() == purchase.pieces().size()
                ? new CancelledOrder(purchase, payment, paidAt, now)
                : new PaidOrder(purchase, payment, paidAt, parcels, all);
    }

    private PaymentOutcome captureAgain(PaymentSignal.Captured captured) {
        return switch (payment.take(captured)) {
            case Payment.Capture.KnownAlready() -> new PaymentOutcome.WithoutEffect();
            case Payment.Capture.WrongAmount(Money _) -> notAsExpected(Mismatch.AMOUNT_DIFFERS, captured);
            case Payment.Capture.NoSuchTender() -> notAsExpected(Mismatch.PAYMENT_UNKNOWN, captured);
            case Payment.Capture.Taken _ ->
                throw new IllegalStateException("a paid order has no tender left to capture");
        };
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

    private static List<UnitId> units(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.unit().unitId()).toList();
    }
}
