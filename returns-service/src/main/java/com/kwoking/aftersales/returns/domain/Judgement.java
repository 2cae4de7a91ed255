package com.kwoking.aftersales.returns.domain;

import com.kwoking.aftersales.events.LiableParty;
import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.Resolution;
import com.kwoking.aftersales.events.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.ReturnInspected.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the policy makes of the findings: the customer's entitlement, piece by piece.
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

    List<InspectedUnit> accepted() {
        return units.stream().filter(unit -> unit.outcome() == Outcome.ACCEPTED).toList();
    }
}
