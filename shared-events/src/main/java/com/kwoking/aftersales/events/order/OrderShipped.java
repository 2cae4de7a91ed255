package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.customer.CustomerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One parcel left; told once per parcel (R50).
///
/// @param number which parcel of the order it is, from 1
/// @param complete nothing of the order is left to ship
/// @param replacementOf the lost parcel that this one stands in for (R18)
public record OrderShipped(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        ParcelId parcelId,
        int number,
        String carrier,
        String trackingNumber,
        List<Item> items,
        boolean complete,
        @Nullable ParcelId replacementOf,
        Instant shippedAt)
        implements OrderEvent {

    public OrderShipped {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt() {
        return shippedAt;
    }
}
