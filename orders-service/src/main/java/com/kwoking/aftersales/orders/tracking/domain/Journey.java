package com.kwoking.aftersales.orders.tracking.domain;

import static java.util.stream.Collectors.toSet;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.ParcelDelivered.Source;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Line.Piece;
import com.kwoking.aftersales.orders.order.domain.OrderFacts;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.ParcelState;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One parcel of an order, and what is heard of it on its way.
public record Journey(PaidOrder order, Parcel parcel) {

    public Tracking follow(CarrierSignal signal, PolicyPublished policy) {
        if (signal instanceof CarrierSignal.InTransit) {
            return new Tracking.Followed(new Change(order.with(parcel), List.of(), List.of()));
        }
        if (!parcel.isOnItsWay()) {
            return new Tracking.WithoutEffect(Change.noted(
                    order.with(parcel),
                    entry(Kind.CARRIER_SIGNAL_WITHOUT_EFFECT, signal.at()).withCode(signal.code())));
        }
        return new Tracking.Followed(
                switch (signal) {
                    case CarrierSignal.InTransit _ -> new Change(order.with(parcel), List.of(), List.of());
                    case CarrierSignal.Delivered(String _, String _, Instant at) ->
                        deliver(ParcelState.Delivered.at(at, Source.CARRIER, policy));
                    case CarrierSignal.Refused(String _, String _, Instant at, DeliveryRefused.Reason reason) ->
                        refuse(new ParcelState.Refused(at, reason));
                    case CarrierSignal.Lost(String _, String _, Instant at) -> lose(new ParcelState.Lost(at, Set.of()));
                    case CarrierSignal.ReturnedToSender(String _, String _, Instant at, String reason) ->
                        comeBack(new ParcelState.ReturnedToSender(at, reason));
                });
    }

    public Loss lose(LossReport report, Instant now) {
        if (!parcel.isOnItsWay()) {
            return new Loss.JourneyOver();
        }
        if (parcel.replacementOf() != null && !report.toReship().isEmpty()) {
            return new Loss.ReshippedOnceAlready();
        }
        return switch (Packing.pick(report.toReship(), order.pieces(parcel))) {
            case Packing.Pick.TooMany(Sku sku, int asked, int left) -> new Loss.QuantityExceeded(sku, asked, left);
            case Packing.Pick.Picked(List<Piece> again) -> {
                Set<UnitId> units =
                        again.stream().map(piece -> piece.unit().unitId()).collect(toSet());
                var lost = new ParcelState.Lost(now, units);
                yield new Loss.Declared(parcel.in(lost), lose(lost));
            }
        };
    }

    private Change deliver(ParcelState.Delivered delivered) {
        return end(delivered, OrderFacts.delivered(order.purchase(), parcel, delivered));
    }

    private Change refuse(ParcelState.Refused refused) {
        return end(refused, OrderFacts.refused(order.purchase(), parcel, refused));
    }

    private Change lose(ParcelState.Lost lost) {
        return end(lost, OrderFacts.lost(order.purchase(), parcel, lost));
    }

    private Change comeBack(ParcelState.ReturnedToSender back) {
        return Change.noted(
                order.with(parcel.in(back)),
                entry(Kind.PARCEL_RETURNED_TO_SENDER, back.at()).withCode(back.reason()));
    }

    private Change end(ParcelState state, OrderEvent event) {
        return Change.told(order.with(parcel.in(state)), event);
    }

    private TimelineEntry entry(Kind kind, Instant at) {
        return TimelineEntry.of(order.orderId(), at, kind).about(parcel.trackingNumber());
    }
}
