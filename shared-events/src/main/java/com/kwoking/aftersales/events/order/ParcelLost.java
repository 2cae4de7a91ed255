package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.customer.CustomerId;
import java.time.Instant;
import java.util.List;

/// A parcel will not arrive (R18, R19).
///
/// @param notReshipped what could not be sent again and is refunded; empty when all of it could
public record ParcelLost(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        ParcelId parcelId,
        String trackingNumber,
        List<Item> items,
        Reshipment reshipment,
        List<Item> notReshipped,
        Instant lostAt)
        implements OrderEvent {

    public ParcelLost {
        items = List.copyOf(items);
        notReshipped = List.copyOf(notReshipped);
    }

    @Override
    public Instant happenedAt() {
        return lostAt;
    }

    public enum Reshipment {
        FULL,
        PARTIAL,
        NONE
    }
}
