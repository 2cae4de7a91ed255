package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.time.Instant;
import java.util.List;

/// "A parcel is on its way": one for each parcel (R50), with what to do at the door and what to keep
/// (R28, R33).
///
/// @param replacement it stands in for a parcel that was lost
@Template.Name("parcel-announced")
public record ParcelAnnounced(
        String orderNumber,
        int number,
        String carrier,
        String trackingNumber,
        List<Counted> items,
        boolean complete,
        boolean replacement,
        Instant shippedAt)
        implements Message {

    public boolean onlyOne() {
        return complete && number == 1;
    }

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
