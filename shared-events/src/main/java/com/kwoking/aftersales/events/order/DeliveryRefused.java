package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.customer.CustomerId;
import java.time.Instant;
import java.util.List;

/// The customer did not take the parcel at the door (R33, R59).
public record DeliveryRefused(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        ParcelId parcelId,
        String trackingNumber,
        List<Item> items,
        Reason reason,
        Instant refusedAt)
        implements OrderEvent {

    public DeliveryRefused {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt() {
        return refusedAt;
    }

    public enum Reason {
        DAMAGED,
        OPENED,
        CUSTOMS,
        OTHER
    }
}
