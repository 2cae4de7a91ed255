package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.customer.CustomerId;
import java.time.Instant;
import java.util.List;

/// A parcel arrived, and the windows of everything in it began (R05, R15).
///
/// @param damageReportBefore the first instant at which a damage report is too late; the one reckoning of it
/// @param returnBefore the first instant at which a change of mind is too late
public record ParcelDelivered(
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        ParcelId parcelId,
        String trackingNumber,
        List<Item> items,
        Source source,
        Instant damageReportBefore,
        Instant returnBefore,
        Instant deliveredAt)
        implements OrderEvent {

    public ParcelDelivered {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt() {
        return deliveredAt;
    }

    public enum Source implements UnknownWhenNewer {
        CARRIER,
        AGENT,
        ESTIMATED,
        UNKNOWN
    }
}
