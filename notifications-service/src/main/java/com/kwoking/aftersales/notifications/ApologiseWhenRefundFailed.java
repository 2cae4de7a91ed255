package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.events.RefundFailed;
import com.kwoking.aftersales.notifications.domain.Message.RefundDelayed;
import java.util.Optional;

/// "It is still owed, and somebody is seeing to it" (A16). What the service itself tries again is no news.
public final class ApologiseWhenRefundFailed {

    private ApologiseWhenRefundFailed() {}

    public static Optional<RefundDelayed> on(RefundFailed failed) {
        return failed.manualRequired()
                ? Optional.of(new RefundDelayed(failed.orderNumber(), failed.total()))
                : Optional.empty();
    }
}
