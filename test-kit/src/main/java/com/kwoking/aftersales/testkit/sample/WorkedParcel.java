package com.kwoking.aftersales.testkit.sample;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.Window;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A parcel of the worked order, and what may become of it.
public record WorkedParcel(
        WorkedOrder order, ParcelId parcelId, int number, String carrier, String trackingNumber, List<Item> items) {

    public static final String CARRIER = "COLISSIMO";

    private static final Window DAMAGE_REPORT = new Window(14, SamplePolicy.SHOP);
    private static final Window RETURN = new Window(60, SamplePolicy.SHOP);

    public WorkedParcel {
        items = List.copyOf(items);
    }

    public static WorkedParcel of(WorkedOrder order, ParcelId parcelId, int number, UnitId... units) {
        return new WorkedParcel(order, parcelId, number, CARRIER, "6A" + parcelId.value(), order.items(units));
    }

    public WorkedParcel carriedBy(String otherCarrier, String otherTrackingNumber) {
        return new WorkedParcel(order, parcelId, number, otherCarrier, otherTrackingNumber, items);
    }

    public OrderShipped shipped(Instant at) {
        return shipped(at, false, null);
    }

    /// @param complete nothing of the order is left to ship
    public OrderShipped shipped(Instant at, boolean complete, @Nullable ParcelId replacementOf) {
        return new OrderShipped(
                order.orderId(),
                order.number(),
                order.customerId(),
                parcelId,
                number,
                carrier,
                trackingNumber,
                items,
                complete,
                replacementOf,
                at);
    }

    public ParcelDelivered delivered(Instant at) {
        return delivered(at, ParcelDelivered.Source.CARRIER);
    }

    public ParcelDelivered delivered(Instant at, ParcelDelivered.Source source) {
        return new ParcelDelivered(
                order.orderId(),
                order.number(),
                order.customerId(),
                parcelId,
                trackingNumber,
                items,
                source,
                DAMAGE_REPORT.closesAfter(at),
                RETURN.closesAfter(at),
                at);
    }

    public ParcelLost lost(Instant at, Reshipment reshipment, UnitId... notReshipped) {
        return new ParcelLost(
                order.orderId(),
                order.number(),
                order.customerId(),
                parcelId,
                trackingNumber,
                items,
                reshipment,
                order.items(notReshipped),
                at);
    }

    public DeliveryRefused refused(Instant at, DeliveryRefused.Reason reason) {
        return new DeliveryRefused(
                order.orderId(), order.number(), order.customerId(), parcelId, trackingNumber, items, reason, at);
    }
}
