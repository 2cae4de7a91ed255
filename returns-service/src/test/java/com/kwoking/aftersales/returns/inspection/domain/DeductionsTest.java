package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.claim;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.CAP;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.asNewWithout;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.conditional;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.judged;
import static com.kwoking.aftersales.returns.inspection.domain.InspectionSamples.refusedFor;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding.MissingAccessory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R09")
class DeductionsTest {

    @Tag("R14")
    @Test
    void aMissingChargerIsDeductedAtItsPrice() { // R09, D11: 26.25 less 12.00
        assertThat(judged(conditional(), asNewWithout(new MissingAccessory("chargeur ", 1, false)))
                        .deductions())
                .containsExactly(new Deduction(Deduction.Kind.MISSING_ACCESSORY, A1, "Chargeur", 1, eur("12.00")));
    }

    @Test
    void anAccessoryWithoutAPriceIsLeftToAPerson() {
        assertThat(judged(conditional(), asNewWithout(new MissingAccessory("Câble", 2, false)))
                        .deductions())
                .containsExactly(new Deduction(Deduction.Kind.MISSING_ACCESSORY, A1, "Câble", 2, null));
    }

    @Test
    void whatWasMissingOnArrivalIsNotTheCustomersDebt() { // A29
        assertThat(judged(conditional(), asNewWithout(new MissingAccessory("Chargeur", 1, true)))
                        .deductions())
                .isEmpty();
    }

    @Tag("R03")
    @Test
    void theWrongItemsAccessoriesAreNobodysDebt() { // D8
        var finding = new UnitFinding(
                A1,
                null,
                true,
                true,
                null,
                null,
                null,
                Condition.AS_NEW,
                List.of(new MissingAccessory("Chargeur", 1, false)));

        assertThat(judged(claim(ReturnFlow.WRONG_ITEM, Motive.WRONG_ITEM), finding)
                        .deductions())
                .isEmpty();
    }

    @Tag("R59")
    @Test
    void customsCostsAreChargedBack() { // D14
        var findings = new Findings(
                Mode.PHYSICAL, null, null, null, null, eur("7.50"), List.of(ReturnSamples.found(A1, null)));
        var judgement = new InspectionAssessment(
                        refusedFor(DeliveryRefused.Reason.CUSTOMS), List.of(), null, findings, CAP)
                .assess();

        assertThat(judgement.deductions())
                .containsExactly(new Deduction(Deduction.Kind.CUSTOMS_COSTS, null, "Frais de douane", 1, eur("7.50")));
    }
}
