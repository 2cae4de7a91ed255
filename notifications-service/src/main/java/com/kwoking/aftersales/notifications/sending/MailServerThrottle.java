package com.kwoking.aftersales.notifications.sending;

import com.kwoking.aftersales.messaging.queue.Throttle;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;

/// A letter that is slow keeps one of many hands busy and nobody waiting. While the mail server is away, one letter at
/// a time knocks.
final class MailServerThrottle implements Throttle<DeliveryOutcome> {

    private static final int HANDS = 128;
    private static final int BATCH = 32;

    private boolean serverAway;

    @Override
    public int room(int underWay) {
        int most = serverAway ? 1 : BATCH;
        return HANDS - underWay >= BATCH ? most : 0;
    }

    @Override
    public void heard(DeliveryOutcome outcome) {
        serverAway = outcome instanceof DeliveryOutcome.ServerAway;
    }

    @Override
    public boolean isUnhurried() {
        return serverAway;
    }
}
