package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.NOW;
import static com.kwoking.aftersales.returns.CaseSamples.changed;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.returns.CaseSamples;
import com.kwoking.aftersales.returns.LargestReturn;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R85.
@Tag("R85")
class LargestInspectionTest {

    @Test
    void allOfItIsInspectedAndTold() {
        ReturnCase received = CaseSamples.received(LargestReturn.opened());
        var findings =
                seen(LargestReturn.units().map(LargestInspectionTest::found).toList());

        CaseResult inspected =
                new InspectionRule(new PostageCap(eur("20.00"))).inspect(received, findings, "walter", Set.of(), NOW);

        assertThat(changed(inspected).inspection().orElseThrow().judgement().deductions())
                .hasSize(10_000);
        LargestReturn.assertFits(inspected);
    }

    @Test
    void aPartIsNotMissingTwiceBecauseItIsNamedTwice() {
        var once = LargestReturn.units().map(LargestInspectionTest::found).toList();
        var named = once.getFirst().missingAccessories().getFirst();
        var again = Stream.concat(once.getFirst().missingAccessories().stream(), Stream.of(named))
                .toList();
        var twice = new UnitFinding(
                UnitId.of(1, 1), null, true, true, once.getFirst().criteria(), null, null, Condition.DAMAGED, again);
        var findings = Stream.concat(Stream.of(twice), once.stream().skip(1)).toList();

        assertThat(new Plausibility(LargestReturn.claim(), seen(findings)).error())
                .contains(InputError.TOO_MANY_ACCESSORIES);
        assertThat(new Plausibility(LargestReturn.claim(), seen(once)).error()).isEmpty();
    }

    private static Findings seen(List<UnitFinding> units) {
        return new Findings(Mode.PHYSICAL, null, null, null, null, null, units);
    }

    private static UnitFinding found(SoldUnit unit) {
        var missing = unit.accessories().stream()
                .map(accessory -> new UnitFinding.MissingAccessory(accessory.name(), accessory.quantity(), false))
                .toList();
        var criteria = new Criteria(false, false, false, false);
        return new UnitFinding(unit.unitId(), null, true, true, criteria, null, null, Condition.DAMAGED, missing);
    }
}
