package com.kwoking.aftersales.orders.tracking.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.ParcelDelivered.Source;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderFacts;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.ParcelState;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Follows a parcel by what its carrier says. Only one that is on its way can go anywhere else (A13).
public final class ParcelTracking {

    private ParcelTracking() {}

    public static TrackingOutcome track(Order order, CarrierSignal signal, PolicyPublished policy) {
        return switch (order) {
            case UnpaidOrder _, CancelledOrder _ -> new TrackingOutcome.UnknownParcel();
            case PaidOrder paid ->
                paid.parcels().stream()
                        .filter(parcel -> parcel.isTrackedAs(signal.carrier(), signal.trackingNumber()))
                        .findFirst()
                        .map(parcel -> track(paid, parcel.seen(signal.at()), signal, policy))
                        .orElseGet(TrackingOutcome.UnknownParcel::new);
        };
    }

    private static TrackingOutcome track(PaidOrder order, Parcel parcel, CarrierSignal signal, PolicyPublished policy) {
        if (signal instanceof CarrierSignal.InTransit || parcel.isOnItsWay()) {
            return new TrackingOutcome.Followed(follow(order, parcel, signal, policy));
        }
        return new TrackingOutcome.WithoutEffect(Change.noted(
                order.with(parcel),
                entry(order, parcel, Kind.CARRIER_SIGNAL_WITHOUT_EFFECT, signal.at())
                        .withCode(signal.code())));
    }

    private static Change follow(PaidOrder order, Parcel parcel, CarrierSignal signal, PolicyPublished policy) {
        return switch (signal) {
            case CarrierSignal.InTransit _ -> new Change(order.with(parcel), List.of(), List.of());
            case CarrierSignal.Delivered(String _, String _, Instant at) -> deliver(order, parcel, at, policy);
            case CarrierSignal.Refused(String _, String _, Instant at, DeliveryRefused.Reason reason) ->
                refuse(order, parcel, new ParcelState.Refused(at, reason));
            case CarrierSignal.Lost(String _, String _, Instant at) ->
                LossDecision.lose(order, parcel, new ParcelState.Lost(at, Set.of()));
            case CarrierSignal.ReturnedToSender(String _, String _, Instant at, String reason) ->
                comeBack(order, parcel, new ParcelState.ReturnedToSender(at, reason));
        };
    }

    /// Each parcel's windows begin with its own delivery (A04).
    private static Change deliver(PaidOrder order, Parcel parcel, Instant at, PolicyPublished policy) {
        var delivered = new ParcelState.Delivered(
                at,
                Source.CARRIER,
                policy.damageReport().closesAfter(at),
                policy.conditionalReturn().closesAfter(at));
        return Change.told(order.with(parcel.in(delivered)), OrderFacts.delivered(order.purchase(), parcel, delivered));
    }

    private static Change refuse(PaidOrder order, Parcel parcel, ParcelState.Refused refused) {
        return Change.told(order.with(parcel.in(refused)), OrderFacts.refused(order.purchase(), parcel, refused));
    }

    private static Change comeBack(PaidOrder order, Parcel parcel, ParcelState.ReturnedToSender back) {
        return Change.noted(
                order.with(parcel.in(back)),
                entry(order, parcel, Kind.PARCEL_RETURNED_TO_SENDER, back.at()).withCode(back.reason()));
    }

    private static TimelineEntry entry(PaidOrder order, Parcel parcel, Kind kind, Instant at) {
        return TimelineEntry.of(order.orderId(), at, kind).about(parcel.trackingNumber());
    }
}
