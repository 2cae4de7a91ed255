package com.kwoking.aftersales.orders.tracking.domain;

import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderFacts;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.ParcelState;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.shipping.Packing;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Whether a parcel counts as lost: what of it is in stock is sent again, once, and the rest is refunded (R18, R19).
public final class LossDecision {

    private LossDecision() {}

    public static Loss declare(Order order, ParcelId parcelId, LossReport report, Instant now) {
        return switch (order) {
            case UnpaidOrder _, CancelledOrder _ -> new Loss.UnknownParcel();
            case PaidOrder paid ->
                paid.parcels().stream()
                        .filter(parcel -> parcel.parcelId().equals(parcelId))
                        .findFirst()
                        .map(parcel -> declare(paid, parcel, report, now))
                        .orElseGet(Loss.UnknownParcel::new);
        };
    }

    private static Loss declare(PaidOrder order, Parcel parcel, LossReport report, Instant now) {
        if (!parcel.isOnItsWay()) {
            return new Loss.NoLongerOnItsWay();
        }
        if (parcel.replacementOf() != null && !report.toReship().isEmpty()) {
            return new Loss.ReshippedOnceAlready();
        }
        return switch (Packing.pick(report.toReship(), order.purchase().units(parcel.units()))) {
            case Packing.Pick.TooMany(Sku sku, int asked, int left) -> new Loss.QuantityExceeded(sku, asked, left);
            case Packing.Pick.Picked(List<OrderedUnit> again) -> {
                var lost = new ParcelState.Lost(now, Set.copyOf(OrderedUnit.ids(again)));
                yield new Loss.Declared(parcel.in(lost), lose(order, parcel, lost));
            }
        };
    }

    static Change lose(PaidOrder order, Parcel parcel, ParcelState.Lost lost) {
        return Change.told(order.with(parcel.in(lost)), OrderFacts.lost(order.purchase(), parcel, lost));
    }
}
