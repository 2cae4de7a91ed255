package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.notifications.letters.domain.Counted;
import java.time.Instant;
import java.util.List;

/// "You did not take it": for a damaged or opened parcel a claim opens by itself (R33); for customs or any
/// other reason the goods alone are paid back, once they are here (R59, A21).
@Template.Name("refusal-acknowledged")
public record RefusalAcknowledged(
        String orderNumber,
        String trackingNumber,
        List<Counted> items,
        DeliveryRefused.Reason reason,
        Instant refusedAt)
        implements Message {

    public boolean customs() {
        return reason == DeliveryRefused.Reason.CUSTOMS;
    }

    public boolean claim() {
        return reason == DeliveryRefused.Reason.DAMAGED || reason == DeliveryRefused.Reason.OPENED;
    }

    public static RefusalAcknowledged on(DeliveryRefused refused) {
        return new RefusalAcknowledged(
                refused.orderNumber(),
                refused.trackingNumber(),
                Counted.of(refused.items()),
                refused.reason(),
                refused.refusedAt());
    }
}
