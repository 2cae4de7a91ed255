package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.inspection.domain.Entitlements.Decision;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.Judgement;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.returns.returncase.domain.WayBack.Shipment;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts plausible findings about a whole return together. Everything it needs is handed in, so that the
/// same findings are always judged the same.
///
/// @param findings one for each unit of the claim, in its order
record InspectionAssessment(
        Claim claim,
        List<EvidenceSummary> evidence,
        @Nullable Shipment shipment,
        Findings findings,
        Money postageCap) {

    Judgement assess() {
        List<Decision> decisions = Entitlements.decide(claim, findings);
        List<InspectedUnit> units = IntStream.range(0, decisions.size())
                .mapToObj(i -> inspected(claim.units().get(i), findings.units().get(i), decisions.get(i)))
                .toList();
        if (decisions.stream().noneMatch(Decision::accepted)) {
            return new Judgement(Resolution.NONE, findings.liableParty(), units, List.of(), null, null);
        }
        LiableParty liable =
                findings.liableParty() == null ? Liability.presumed(claim, evidence) : findings.liableParty();
        return new Judgement(
                // Never a replacement by itself, whatever was wanted: nobody can ship it yet.
                findings.resolution() == null ? Resolution.REFUND_TOTAL : findings.resolution(),
                liable,
                units,
                deductions(decisions),
                findings.agreedAmount(),
                returnPostage(liable));
    }

    private List<Deduction> deductions(List<Decision> decisions) {
        Stream<Deduction> accessories = IntStream.range(0, decisions.size())
                .filter(i -> decisions.get(i).accepted() && findings.mode() == Mode.PHYSICAL)
                .boxed()
                .flatMap(i -> Deductions.accessories(
                        claim, claim.units().get(i), findings.units().get(i))
                        .stream());
        return Stream.concat(accessories, Deductions.customs(findings.customsCosts()))
                .toList();
    }

    private @Nullable Money returnPostage(@Nullable LiableParty liable) {
        return new ReturnPostage(claim, evidence, shipment, findings.mode(), postageCap)
                .reimbursed(liable)
                .orElse(null);
    }

    private InspectedUnit inspected(SoldUnit unit, UnitFinding finding, Decision decision) {
        boolean seen = findings.mode() == Mode.PHYSICAL && finding.isReceived();
        return new InspectedUnit(
                unit.item(),
                seen,
                claim.isAboutAFault() ? finding.problemConfirmed() : null,
                seen ? finding.criteria() : null,
                seen ? finding.condition() : Condition.NOT_SEEN,
                decision.accepted() ? Outcome.ACCEPTED : Outcome.REJECTED,
                decision.rejection(),
                decision.entitlement());
    }
}
