package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.notifications.letters.Message.RefusalAcknowledged;
import com.kwoking.aftersales.notifications.letters.domain.Counted;

/// "You did not take it": for a damaged or opened parcel a claim opens by itself (R33); for customs or any
/// other reason the goods alone are paid back, once they are here (R59, A21).
public final class AcknowledgeRefusalWhenDeliveryRefused {

    private AcknowledgeRefusalWhenDeliveryRefused() {}

    public static RefusalAcknowledged on(DeliveryRefused refused) {
        return new RefusalAcknowledged(
                refused.orderNumber(),
                refused.trackingNumber(),
                Counted.of(refused.items()),
                refused.reason(),
                refused.refusedAt());
    }
}
