package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.AsBefore;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Conflict;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.NotNeeded;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Pending;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.Judgement;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// When a return may be inspected, and what an inspection makes of it (R35, R40 to R44).
public record InspectionRule(PostageCap postageCap) {

    /// The same findings again change nothing; other findings correct the earlier (R41).
    ///
    /// @param takenByOthers units of the order that another return holds by now
    public CaseResult inspect(
            ReturnCase current, Findings findings, String by, Set<UnitId> takenByOthers, Instant now) {
        Optional<StateConflict> conflict = conflict(current, findings.mode());
        if (conflict.isPresent()) {
            return new Conflict(current, conflict.get());
        }
        Optional<Findings> matched = findings.matchedTo(current.claim().units());
        if (matched.isEmpty()) {
            return new Invalid(InputError.UNITS_DO_NOT_MATCH);
        }
        return new Plausibility(current.claim(), matched.get())
                .error()
                .<CaseResult>map(Invalid::new)
                .orElseGet(() -> judge(current, matched.get(), by, takenByOthers, now));
    }

    private CaseResult judge(ReturnCase current, Findings findings, String by, Set<UnitId> takenByOthers, Instant now) {
        Judgement judgement = new InspectionAssessment(
                        current.claim(),
                        current.evidence(),
                        current.shipment().orElse(null),
                        findings,
                        postageCap.amount())
                .assess();
        if (current.inspection()
                .filter(last -> isTheSame(last, findings, judgement))
                .isPresent()) {
            return new AsBefore(current);
        }
        int number = current.inspection().map(Inspection::number).orElse(0) + 1;
        var inspection = new Inspection(number, findings, judgement, by, now);
        ReturnCase after = current.with(inspection);
        return after.heldUnits().stream().anyMatch(takenByOthers::contains)
                ? new Conflict(current, StateConflict.ALREADY_IN_A_RETURN)
                : new Changed(Change.told(after, event(after, inspection)));
    }

    private static boolean isTheSame(Inspection last, Findings findings, Judgement judgement) {
        return last.findings().equals(findings) && last.judgement().equals(judgement);
    }

    private static Optional<StateConflict> conflict(ReturnCase current, Mode mode) {
        if (current.decision() instanceof Rejected) {
            return Optional.of(StateConflict.ALREADY_REJECTED);
        }
        return switch (mode) {
            case PHYSICAL ->
                current.receipt().isPresent() ? Optional.empty() : Optional.of(StateConflict.NOT_RECEIVED_YET);
            case EVIDENCE_ONLY -> evidenceConflict(current);
        };
    }

    /// The customer keeps the goods, and they can be seen (R07, A28).
    private static Optional<StateConflict> evidenceConflict(ReturnCase current) {
        return switch (current.decision()) {
            case Rejected _ -> Optional.of(StateConflict.ALREADY_REJECTED);
            case Pending _, NotNeeded _ -> Optional.of(StateConflict.NOT_APPROVED_YET);
            case Approved approved when approved.returnRequired() -> Optional.of(StateConflict.RETURN_REQUIRED);
            case Approved _ -> current.showsTheItem() ? Optional.empty() : Optional.of(StateConflict.NO_EVIDENCE);
        };
    }

    private static ReturnInspected event(ReturnCase after, Inspection inspection) {
        Claim claim = after.claim();
        Judgement judgement = inspection.judgement();
        return new ReturnInspected(
                after.id(),
                claim.order().orderId(),
                claim.order().orderNumber(),
                claim.order().customerId(),
                inspection.number(),
                inspection.findings().mode(),
                claim.flow(),
                judgement.resolution(),
                judgement.liableParty(),
                judgement.units(),
                judgement.deductions(),
                judgement.agreedAmount(),
                judgement.returnPostage(),
                inspection.at());
    }
}
