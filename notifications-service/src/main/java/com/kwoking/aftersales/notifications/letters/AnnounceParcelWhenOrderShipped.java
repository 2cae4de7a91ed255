package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.notifications.letters.Message.ParcelAnnounced;
import com.kwoking.aftersales.notifications.letters.domain.Counted;

/// "A parcel is on its way": one for each parcel (R50), with what to do at the door and what to keep
/// (R28, R33).
public final class AnnounceParcelWhenOrderShipped {

    private AnnounceParcelWhenOrderShipped() {}

    public static ParcelAnnounced on(OrderShipped shipped) {
        return new ParcelAnnounced(
                shipped.orderNumber(),
                shipped.number(),
                shipped.carrier(),
                shipped.trackingNumber(),
                Counted.of(shipped.items()),
                shipped.complete(),
                shipped.replacementOf() != null,
                shipped.shippedAt());
    }
}
