package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the policy makes of the findings: the customer's entitlement, unit by unit.
public record Judgement(
        Resolution resolution,
        @Nullable LiableParty liableParty,
        List<InspectedUnit> units,
        List<Deduction> deductions,
        @Nullable Money agreedAmount,
        @Nullable Money returnPostage) {

    public Judgement {
        units = List.copyOf(units);
        deductions = List.copyOf(deductions);
    }

    public List<InspectedUnit> accepted() {
        return units.stream().filter(unit -> unit.outcome() == Outcome.ACCEPTED).toList();
    }

    /// Everything was accepted, and nothing goes off.
    boolean isInFull() {
        return agreedAmount == null && deductions.isEmpty() && accepted().size() == units.size();
    }
}
