package com.kwoking.aftersales.orders.shipping;

import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderFacts;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.ParcelState;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is handed to a carrier: only what is paid, stands on the order and has neither left nor been cancelled.
public final class Shipping {

    private Shipping() {}

    public static Shipment ship(Order order, Packing packing, ParcelId parcelId, Instant now) {
        return switch (order) {
            case UnpaidOrder _ -> new Shipment.NotPaid();
            case CancelledOrder _ -> new Shipment.Cancelled();
            case PaidOrder paid -> ship(paid, packing, parcelId, now);
        };
    }

    private static Shipment ship(PaidOrder order, Packing packing, ParcelId parcelId, Instant now) {
        for (Packing.Content content : packing.contents()) {
            if (order.purchase().lines().stream().noneMatch(line -> line.sku().equals(content.sku()))) {
                return new Shipment.NotOnTheOrder(content.sku());
            }
        }
        return switch (Packing.pick(packing.contents(), order.toShip())) {
            case Packing.Pick.TooMany(var sku, int asked, int left) -> new Shipment.QuantityExceeded(sku, asked, left);
            case Packing.Pick.Picked(List<OrderedUnit> units) ->
                send(order, parcel(order, packing, OrderedUnit.ids(units), parcelId, now));
        };
    }

    private static Shipment send(PaidOrder order, Parcel parcel) {
        PaidOrder shipped = order.plus(parcel);
        return new Shipment.Shipped(parcel, Change.told(shipped, OrderFacts.shipped(shipped, parcel)));
    }

    private static Parcel parcel(PaidOrder order, Packing packing, List<UnitId> units, ParcelId parcelId, Instant now) {
        return new Parcel(
                parcelId,
                order.parcels().size() + 1,
                packing.carrier(),
                packing.trackingNumber(),
                units,
                lostOneOf(order, units),
                now,
                null,
                new ParcelState.OnItsWay());
    }

    private static @Nullable ParcelId lostOneOf(PaidOrder order, List<UnitId> units) {
        return order.parcels().stream()
                .filter(parcel -> parcel.state() instanceof ParcelState.Lost lost
                        && lost.toReship().containsAll(units))
                .map(Parcel::parcelId)
                .findFirst()
                .orElse(null);
    }
}
