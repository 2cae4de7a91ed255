package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.notifications.domain.Counted;
import com.kwoking.aftersales.notifications.domain.Message.RefusalAcknowledged;

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
