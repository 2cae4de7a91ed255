package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.messaging.queue.Throttle;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;

/// A provider that keeps giving no usable answer is asked by one call at a time, until one is answered.
/// It holds back the taking of payouts, not calls that have begun (decision 27).
final class CircuitBreaker implements Throttle<PayoutResult> {

    private static final int SUSPICIOUS = 8;

    private final int atOnce;
    private int unanswered;

    CircuitBreaker(int atOnce) {
        this.atOnce = atOnce;
    }

    @Override
    public void heard(PayoutResult result) {
        unanswered = result.outcome() instanceof PayoutOutcome.TryAgain ? unanswered + 1 : 0;
    }

    @Override
    public int room(int underWay) {
        int most = unanswered < SUSPICIOUS ? atOnce : 1;
        return Math.max(most - underWay, 0);
    }
}
