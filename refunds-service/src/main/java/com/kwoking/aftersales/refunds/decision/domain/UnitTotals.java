package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.value.Money;
import java.util.List;

/// What an inspection comes to beside everything else that is claimed of the order.
///
/// @param units what of each unit goes back; nothing of one that went back otherwise
/// @param deductions those that count
record UnitTotals(List<RefundedUnit> units, Money postage, List<Deduction> deductions) {

    UnitTotals {
        units = List.copyOf(units);
        deductions = List.copyOf(deductions);
    }

    Money given() {
        return units.stream().map(RefundedUnit::total).reduce(Money.zero(postage.currency()), Money::plus);
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
