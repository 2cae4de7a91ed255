package com.kwoking.aftersales.refunds.payout.domain;

import static com.kwoking.aftersales.refunds.decision.domain.RefundSamples.NOW;

import com.kwoking.aftersales.refunds.decision.domain.DecidedRefunds;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;

public final class PayoutSamples {

    private PayoutSamples() {}

    public static DuePayout due() {
        Refund refund = DecidedRefunds.ofOneLamp();
        return new DuePayout(refund, refund.payouts().getFirst(), 1, 0, NOW, null);
    }
}
