package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.refund.RefundLine.Kind;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import org.jspecify.annotations.Nullable;

/// The sentences of a breakdown, for customers to read.
public enum Wording {
    ITEM(Kind.ITEM),
    SHIPPING(Kind.SHIPPING),
    RETURN_POSTAGE(Kind.RETURN_POSTAGE),
    MISSING_ACCESSORY(Kind.DEDUCTION),
    CUSTOMS_COSTS(Kind.DEDUCTION),
    DEPRECIATION(Kind.DEDUCTION),
    FEE(Kind.FEE),
    AGREED_PARTIAL(Kind.AGREED_PARTIAL),
    UNACCEPTABLE_CONDITION(Kind.REJECTED),
    PROBLEM_NOT_CONFIRMED(Kind.REJECTED),
    NOT_RECEIVED(Kind.REJECTED),
    REPLACED(Kind.REJECTED),
    NOTHING_DUE(Kind.REJECTED),
    CUSTOMER_LIABLE(Kind.REJECTED),
    EARLIER_REFUND(Kind.EARLIER_REFUND),
    REFUNDED_OTHERWISE(Kind.EARLIER_REFUND),
    MISSED(Kind.EARLIER_REFUND),
    BALANCE_DUE(Kind.BALANCE_DUE),
    KEPT(Kind.ITEM),
    SHIPPING_STAYS(Kind.SHIPPING),
    AGREED_LESS(Kind.AGREED_PARTIAL),
    LOOKED_AT_AGAIN(Kind.DEDUCTION),
    POSTAGE_BESIDE(Kind.RETURN_POSTAGE),
    GRANTED_BESIDE(Kind.GOODWILL),
    CORRECTION(Kind.GOODWILL),
    OVERPAID(Kind.BALANCE_DUE),
    GOODWILL(Kind.GOODWILL),
    PAID_APART(Kind.CAP),
    BEYOND_THE_PAYMENT(Kind.RETURN_POSTAGE),
    CAP(Kind.CAP);

    private static final Sentences<Wording> SENTENCES = Sentences.of("refund-line", Wording.class);

    private final Kind kind;

    Wording(Kind kind) {
        this.kind = kind;
    }

    private Sentence sentence() {
        return SENTENCES.of(this);
    }

    static Wording of(@Nullable Rejection rejection) {
        return switch (rejection) {
            case PROBLEM_NOT_CONFIRMED -> PROBLEM_NOT_CONFIRMED;
            case NOT_RECEIVED -> NOT_RECEIVED;
            case CUSTOMER_LIABLE -> CUSTOMER_LIABLE;
            case UNACCEPTABLE_CONDITION, NOT_RESALEABLE -> UNACCEPTABLE_CONDITION;
            case null -> UNACCEPTABLE_CONDITION;
        };
    }

    static Wording of(Deduction.Kind kind) {
        return switch (kind) {
            case MISSING_ACCESSORY -> MISSING_ACCESSORY;
            case CUSTOMS_COSTS -> CUSTOMS_COSTS;
            case DEPRECIATION -> DEPRECIATION;
        };
    }

    /// @param what fills the sentence where it names a thing
    public RefundLine line(@Nullable UnitId unitId, Money amount, String rule, String what) {
        Sentence filled = sentence().with(what);
        return new RefundLine(kind, unitId, amount, rule, filled.french(), filled.english());
    }
}
