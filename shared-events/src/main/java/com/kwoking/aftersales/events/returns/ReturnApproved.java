package com.kwoking.aftersales.events.returns;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person said yes: from here on the customer may know where to send it (R37).
///
/// @param returnRequired false when the customer keeps the goods (R07)
/// @param returnAddress absent when nothing is to be sent
/// @param accessories what has to be in the parcel (R08)
public record ReturnApproved(
        ReturnId returnId,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        String rmaNumber,
        ReturnFlow flow,
        List<Item> items,
        boolean returnRequired,
        @Nullable ReturnAddress returnAddress,
        List<Accessory> accessories,
        Instant approvedAt)
        implements ReturnEvent {

    public ReturnApproved {
        items = List.copyOf(items);
        accessories = List.copyOf(accessories);
    }

    @Override
    public Instant happenedAt() {
        return approvedAt;
    }

    /// The warehouse's, never a person's.
    public record ReturnAddress(String name, String street, String postalCode, String city, String country) {}
}
