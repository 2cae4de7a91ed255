package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.claim;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.Judgement;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding.MissingAccessory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Findings about one lamp, and what they come to.
final class InspectionSamples {

    static final Criteria MET = new Criteria(true, true, true, true);
    static final Money CAP = eur("20.00");

    private InspectionSamples() {}

    static Claim conditional() {
        return claim(ReturnFlow.CONDITIONAL_60D, Motive.NOT_SATISFIED);
    }

    static Claim refusedFor(DeliveryRefused.Reason reason) {
        return claim(ReturnFlow.REFUSED, Motive.REFUSED_AT_DOOR, List.of(), reason, WantedResolution.REFUND);
    }

    static UnitFinding asNewWithout(MissingAccessory... missing) {
        return new UnitFinding(A1, null, true, null, MET, null, null, Condition.AS_NEW, List.of(missing));
    }

    static Findings physical(@Nullable LiableParty liable, UnitFinding... findings) {
        return new Findings(Mode.PHYSICAL, liable, null, null, null, null, List.of(findings));
    }

    static Judgement judged(Claim claim, UnitFinding finding) {
        return new InspectionAssessment(claim, List.of(), null, physical(null, finding), CAP).assess();
    }
}
