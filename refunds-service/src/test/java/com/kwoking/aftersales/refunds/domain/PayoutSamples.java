package com.kwoking.aftersales.refunds.domain;

import static com.kwoking.aftersales.refunds.domain.RefundSamples.NOW;

import com.kwoking.aftersales.refunds.domain.PayoutQueue.DuePayout;

public final class PayoutSamples {

    private PayoutSamples() {}

    public static DuePayout due() {
        Refund refund = DecidedRefunds.ofOneLamp();
        return new DuePayout(refund, refund.payouts().getFirst(), 1, 0, NOW, null);
    }
}
