package com.kwoking.aftersales.events.refund;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import org.jspecify.annotations.Nullable;

/// One reason why a refund is what it is (R52). The lines of a refund sum to its total.
///
/// @param unitId the unit it is about; absent when it is about the whole refund
/// @param amount signed: what adds to the refund is positive, what lessens it is negative
/// @param rule the rule it comes from, e.g. `R12`
/// @param french one sentence for the customer
public record RefundLine(Kind kind, @Nullable UnitId unitId, Money amount, String rule, String french, String english) {

    public enum Kind implements UnknownWhenNewer {
        ITEM,
        SHIPPING,
        RETURN_POSTAGE,
        DEDUCTION,
        FEE,
        AGREED_PARTIAL,
        GOODWILL,
        /// A unit that is not refunded, and why; always zero (R44).
        REJECTED,
        /// What an earlier inspection of the same return paid already (R41).
        EARLIER_REFUND,
        /// Lifts a refund that the deductions would push below zero back to zero (R09).
        BALANCE_DUE,
        /// Holds a refund within what was captured and not yet refunded (I1).
        CAP,
        UNKNOWN
    }
}
