package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.returns.ReturnId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A free replacement was owed and cannot be shipped; the customer was asked and takes the money (R17, R18).
///
/// @param returnId the return it was owed for; absent when it was owed for a lost parcel
public record ReplacementUnavailable(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        @Nullable ReturnId returnId,
        @Nullable ParcelId parcelId,
        List<Item> items,
        Instant establishedAt)
        implements OrderEvent {

    public ReplacementUnavailable {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt() {
        return establishedAt;
    }
}
