package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;

/// How far a return is, money-wise (section 6 of the rules). A closed one with NONE was accepted, and what the
/// customer has to bear left nothing to pay (R09).
public enum ReturnResolution {
    NONE,
    REFUND_PENDING,
    REFUNDED,
    PART_REFUNDED,
    REPLACEMENT_PENDING,
    REFUSED;

    static ReturnResolution of(ReturnCase about) {
        return about.decision() instanceof Rejected
                ? REFUSED
                : about.inspection().map(last -> after(last, about)).orElse(NONE);
    }

    private static ReturnResolution after(Inspection last, ReturnCase about) {
        return switch (last.judgement().resolution()) {
            case NONE -> about.money().areOpen() ? REFUND_PENDING : paid(last, about, REFUSED);
            case REFUND_TOTAL, REFUND_PARTIAL ->
                about.owesNothingAfter(last) ? paid(last, about, NONE) : REFUND_PENDING;
            case REPLACEMENT -> REPLACEMENT_PENDING;
        };
    }

    /// @param otherwise what it is where nothing was to be paid: a decision of nothing is no payment
    private static ReturnResolution paid(Inspection last, ReturnCase about, ReturnResolution otherwise) {
        if (!about.money().anyIsPaid()) {
            return otherwise;
        }
        return last.judgement().isInFull() ? REFUNDED : PART_REFUNDED;
    }
}
