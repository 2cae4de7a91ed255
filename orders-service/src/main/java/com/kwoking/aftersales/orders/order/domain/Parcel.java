package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some units of an order on their way together, with a window of their own once they arrive (R50, A04).
///
/// @param number which parcel of the order it is, from 1
/// @param replacementOf the lost parcel that this one stands in for
/// @param lastCarrierUpdateAt absent while the carrier has said nothing (R51)
public record Parcel(
        ParcelId parcelId,
        int number,
        String carrier,
        String trackingNumber,
        List<UnitId> units,
        @Nullable ParcelId replacementOf,
        Instant shippedAt,
        @Nullable Instant lastCarrierUpdateAt,
        ParcelState state) {

    public Parcel {
        units = List.copyOf(units);
    }

    public boolean isOnItsWay() {
        return state instanceof ParcelState.OnItsWay;
    }

    public boolean isDelivered() {
        return state instanceof ParcelState.Delivered;
    }

    /// The carrier has been silent for longer than that (R51).
    public boolean isStale(Duration silence, Instant now) {
        Instant heard = lastCarrierUpdateAt == null ? shippedAt : lastCarrierUpdateAt;
        return isOnItsWay() && now.isAfter(heard.plus(silence));
    }

    public boolean isTrackedAs(String otherCarrier, String otherNumber) {
        return carrier.equals(otherCarrier) && trackingNumber.equals(otherNumber);
    }

    public Parcel seen(Instant at) {
        return lastCarrierUpdateAt != null && lastCarrierUpdateAt.isAfter(at) ? this : with(at, state);
    }

    public Parcel in(ParcelState other) {
        return with(lastCarrierUpdateAt, other);
    }

    private Parcel with(@Nullable Instant update, ParcelState other) {
        return new Parcel(parcelId, number, carrier, trackingNumber, units, replacementOf, shippedAt, update, other);
    }
}
