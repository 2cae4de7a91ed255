package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.events.OrderCancelled;
import com.kwoking.aftersales.notifications.domain.Counted;
import com.kwoking.aftersales.notifications.domain.Message.CancellationConfirmed;

/// "It is cancelled", and all of its money comes back, whichever branch it was (A01).
public final class ConfirmCancellationWhenOrderCancelled {

    private ConfirmCancellationWhenOrderCancelled() {}

    public static CancellationConfirmed on(OrderCancelled cancelled) {
        return new CancellationConfirmed(
                cancelled.orderNumber(),
                Counted.of(cancelled.items()),
                cancelled.complete(),
                cancelled.branch() != OrderCancelled.Branch.BEFORE_PAYMENT,
                cancelled.cancelledAt());
    }
}
