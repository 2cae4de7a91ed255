package com.kwoking.aftersales.returns.inspection.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.EvidenceSummary;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.decision.ReturnAddresses;
import com.kwoking.aftersales.returns.evidence.domain.EvidenceLimits;
import com.kwoking.aftersales.returns.evidence.domain.MediaTypes;
import com.kwoking.aftersales.returns.evidence.domain.Upload;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.returncase.domain.Approval;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.AsBefore;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Flawed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.NotNow;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Denial;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.Flaw;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.Judgement;
import com.kwoking.aftersales.returns.returncase.domain.Obstacle;
import com.kwoking.aftersales.returns.returncase.domain.Receipt;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.Shipment;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may be done with a return, and when (section 6 of the rules).
public record CaseRules(ReturnCase current) {

    /// @param returnRequired the agent's choice; absent leaves it to the policy (R07)
    public CaseResult approve(
            @Nullable Boolean returnRequired,
            @Nullable String note,
            String by,
            Policy policy,
            ReturnAddresses addresses,
            String rmaNumber,
            Instant now) {
        Claim claim = current.claim();
        if (claim.flow() == ReturnFlow.REFUSED && current.denial() == null) {
            return new NotNow(current, Obstacle.REFUSED_AT_THE_DOOR);
        }
        if (current.denial() != null || current.approval() != null) {
            return new NotNow(
                    current, current.denial() != null ? Obstacle.ALREADY_REJECTED : Obstacle.ALREADY_APPROVED);
        }
        if (claim.flow() == ReturnFlow.CONDITIONAL_60D && Boolean.FALSE.equals(returnRequired)) {
            return new Flawed(Flaw.RETURN_ALWAYS_REQUIRED);
        }
        boolean comesBack = returnRequired == null
                ? policy.wantsBack(claim.flow(), claim.motive(), claim.prices())
                : returnRequired;
        var address = comesBack ? addresses.of(claim.country()) : null;
        return new Changed(current.with(new Approval(rmaNumber, comesBack, address, note, by, now)));
    }

    /// Also after the approval, as long as the goods have not arrived (R43).
    public CaseResult reject(Denial denial) {
        return obstacle(current.denial() != null, Obstacle.ALREADY_REJECTED)
                .or(() -> obstacle(current.inspection() != null, Obstacle.ALREADY_INSPECTED))
                .or(() -> obstacle(current.receipt() != null, Obstacle.ALREADY_RECEIVED))
                .orElseGet(() -> new Changed(current.with(denial)));
    }

    /// Until the decision; the proof of dispatch comes after it (R20, R29).
    public CaseResult attach(Upload upload, EvidenceId id, EvidenceLimits limits) {
        boolean decided = current.approval() != null || current.receipt() != null || current.inspection() != null;
        if (current.denial() != null || (decided && upload.kind() != Kind.RECEIPT)) {
            return new NotNow(current, Obstacle.EVIDENCE_CLOSED);
        }
        if (current.evidence().size() >= limits.maxFiles()) {
            return new NotNow(current, Obstacle.TOO_MANY_FILES);
        }
        if (upload.bytes() == 0) {
            return new Flawed(Flaw.FILE_EMPTY);
        }
        if (upload.bytes() > limits.maxBytes()) {
            return new Flawed(Flaw.FILE_TOO_LARGE);
        }
        return MediaTypes.of(upload.head())
                .filter(mediaType -> MediaTypes.isAccepted(mediaType, upload.kind()))
                .<CaseResult>map(mediaType -> new Changed(current.with(
                        new EvidenceSummary(id, upload.kind(), mediaType, upload.bytes(), upload.sha256()))))
                .orElseGet(() -> new Flawed(Flaw.FILE_KIND_NOT_ACCEPTED));
    }

    /// What is told again corrects what was told before (R29). A receipt may still come when the goods have
    /// arrived: the postage depends on it (R10).
    ///
    /// @param receipt the evidence that is the proof of dispatch, if the caller names it
    public CaseResult announce(Shipment shipment, @Nullable EvidenceId receipt) {
        boolean nothingToSend =
                current.approval() != null && !current.approval().returnRequired();
        boolean unknownReceipt = receipt != null
                && current.evidence().stream()
                        .noneMatch(each -> each.evidenceId().equals(receipt) && each.kind() == Kind.RECEIPT);
        return obstacle(current.denial() != null, Obstacle.ALREADY_REJECTED)
                .or(() -> obstacle(current.claim().flow() == ReturnFlow.REFUSED, Obstacle.REFUSED_AT_THE_DOOR))
                .or(() -> obstacle(current.approval() == null, Obstacle.NOT_APPROVED_YET))
                .or(() -> obstacle(nothingToSend, Obstacle.NOTHING_TO_SEND))
                .or(() -> flaw(unknownReceipt, Flaw.RECEIPT_UNKNOWN))
                .or(() -> flaw(isForeign(shipment.postagePaid()), Flaw.POSTAGE_CURRENCY_DIFFERS))
                .orElseGet(() -> new Changed(current.with(shipment)));
    }

    private boolean isForeign(@Nullable Money postage) {
        return postage != null && !postage.currency().equals(current.claim().currency());
    }

    /// Whether or not anything was announced (R30).
    public CaseResult receive(Receipt receipt) {
        boolean expected = current.approval() != null || current.claim().flow() == ReturnFlow.REFUSED;
        return obstacle(current.denial() != null, Obstacle.ALREADY_REJECTED)
                .or(() -> obstacle(!expected, Obstacle.NOT_APPROVED_YET))
                .or(() -> obstacle(current.inspection() != null, Obstacle.ALREADY_INSPECTED))
                .or(() -> obstacle(current.receipt() != null, Obstacle.ALREADY_RECEIVED))
                .orElseGet(() -> new Changed(current.with(receipt)));
    }

    /// The same findings again change nothing; other findings correct the earlier (R41).
    ///
    /// @param takenByOthers pieces of the order that another return holds by now
    public CaseResult inspect(Findings findings, String by, Money postageCap, Set<UnitId> takenByOthers, Instant now) {
        Optional<CaseResult> obstacle = inspectionObstacle(findings.mode());
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        Optional<Findings> matched = findings.matchedTo(current.claim().units());
        if (matched.isEmpty()) {
            return new Flawed(Flaw.UNITS_DO_NOT_MATCH);
        }
        return new Plausibility(current.claim(), matched.get())
                .flaw()
                .<CaseResult>map(Flawed::new)
                .orElseGet(() -> judge(matched.get(), by, postageCap, takenByOthers, now));
    }

    private CaseResult judge(Findings findings, String by, Money postageCap, Set<UnitId> takenByOthers, Instant now) {
        Judgement judgement =
                new Judging(current.claim(), current.evidence(), current.shipment(), findings, postageCap).judge();
        Inspection before = current.inspection();
        if (before != null
                && before.findings().equals(findings)
                && before.judgement().equals(judgement)) {
            return new AsBefore(current);
        }
        int number = before == null ? 1 : before.number() + 1;
        ReturnCase after = current.with(new Inspection(number, findings, judgement, by, now));
        return after.heldUnits().stream().anyMatch(takenByOthers::contains)
                ? new NotNow(current, Obstacle.ALREADY_IN_A_RETURN)
                : new Changed(after);
    }

    private Optional<CaseResult> inspectionObstacle(Mode mode) {
        return obstacle(current.denial() != null, Obstacle.ALREADY_REJECTED).or(() -> switch (mode) {
            case PHYSICAL -> obstacle(current.receipt() == null, Obstacle.NOT_RECEIVED_YET);
            case EVIDENCE_ONLY -> evidenceObstacle();
        });
    }

    /// The customer keeps the goods, and they can be seen (R07, A28).
    private Optional<CaseResult> evidenceObstacle() {
        Approval approval = current.approval();
        if (approval == null) {
            return obstacle(true, Obstacle.NOT_APPROVED_YET);
        }
        return obstacle(approval.returnRequired(), Obstacle.RETURN_REQUIRED)
                .or(() -> obstacle(!current.showsTheItem(), Obstacle.NO_EVIDENCE));
    }

    private static Optional<CaseResult> flaw(boolean isThere, Flaw flaw) {
        return isThere ? Optional.of(new Flawed(flaw)) : Optional.empty();
    }

    private Optional<CaseResult> obstacle(boolean isThere, Obstacle obstacle) {
        return isThere ? Optional.of(new NotNow(current, obstacle)) : Optional.empty();
    }
}
