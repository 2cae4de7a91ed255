package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.value.Money;
import java.util.List;

/// What an inspection comes to beside everything else that is claimed of the order.
///
/// @param pieces what of each piece goes back; nothing of one that went back otherwise
/// @param deductions those that count
record UnitTotals(List<RefundedUnit> pieces, Money postage, List<Deduction> deductions) {

    UnitTotals {
        pieces = List.copyOf(pieces);
        deductions = List.copyOf(deductions);
    }

    Money given() {
        return pieces.stream().map(RefundedUnit::total).reduce(Money.zero(postage.currency()), Money::plus);
    }

    /// Below zero where the deductions exceed what is given (R09).
    Money owed() {
        Money owed = given().plus(postage);
        for (Deduction deduction : deductions) {
            owed = deduction.amount() == null ? owed : owed.minus(deduction.amount());
        }
        return owed;
    }
}
