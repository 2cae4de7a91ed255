package com.kwoking.aftersales.returns.purchase.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was heard of one parcel. Each fact has its place, so the order of hearing makes no difference.
public record Parcel(
        ParcelId parcelId,
        List<Item> items,
        @Nullable Instant shippedAt,
        @Nullable Delivery delivery,
        @Nullable Refusal refusal,
        @Nullable Instant lostAt) {

    /// The customer did not take it at the door (R33, R59).
    public record Refusal(DeliveryRefused.Reason reason, Instant refusedAt) {}

    public Parcel {
        items = List.copyOf(items);
    }

    static Parcel of(ParcelId parcelId, List<Item> items) {
        return new Parcel(parcelId, items, null, null, null, null);
    }

    public boolean holds(UnitId unitId) {
        return items.stream().anyMatch(item -> item.unitId().equals(unitId));
    }

    Parcel shipped(Instant at) {
        return new Parcel(parcelId, items, at, delivery, refusal, lostAt);
    }

    Parcel delivered(Delivery told) {
        return new Parcel(parcelId, items, shippedAt, told.or(delivery), refusal, lostAt);
    }

    Parcel refused(Refusal told) {
        return new Parcel(parcelId, items, shippedAt, delivery, told, lostAt);
    }

    Parcel lost(Instant at) {
        return new Parcel(parcelId, items, shippedAt, delivery, refusal, at);
    }
}
