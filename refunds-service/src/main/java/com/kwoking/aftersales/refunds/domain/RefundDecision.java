package com.kwoking.aftersales.refunds.domain;

public sealed interface RefundDecision {

    /// The refund may come to zero and still be worth recording, e.g. for the balance it leaves (R09).
    record Pay(Refund refund) implements RefundDecision {}

    record Withhold(Reason reason) implements RefundDecision {}

    enum Reason {
        ALREADY_DECIDED,
        SUPERSEDED,
        NOTHING_OWED
    }
}
