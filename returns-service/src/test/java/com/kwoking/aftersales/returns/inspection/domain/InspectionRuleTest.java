package com.kwoking.aftersales.returns.inspection.domain;

import static com.kwoking.aftersales.returns.CaseSamples.NOW;
import static com.kwoking.aftersales.returns.CaseSamples.changed;
import static com.kwoking.aftersales.returns.CaseSamples.conflict;
import static com.kwoking.aftersales.returns.CaseSamples.received;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.EvidenceSummary.Kind;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Mode;
import com.kwoking.aftersales.returns.CaseSamples;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.AsBefore;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.Findings;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.Inspection;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InspectionRuleTest {

    private static final InspectionRule RULE = new InspectionRule(new PostageCap(eur("20.00")));

    private final ReturnCase changeOfMind = CaseSamples.changeOfMind();
    private final ReturnCase defect = CaseSamples.defect();

    @Tag("R35")
    @Test
    void whatHasToComeBackIsSeenBeforeItIsJudged() {
        assertThat(conflict(inspecting(CaseSamples.toSendBack(changeOfMind), asNew(Mode.PHYSICAL))))
                .isEqualTo(StateConflict.NOT_RECEIVED_YET);
        assertThat(conflict(inspecting(CaseSamples.toSendBack(defect), found(Mode.EVIDENCE_ONLY, true))))
                .isEqualTo(StateConflict.RETURN_REQUIRED);
        assertThat(conflict(inspecting(defect, found(Mode.EVIDENCE_ONLY, true))))
                .isEqualTo(StateConflict.NOT_APPROVED_YET);
    }

    @Tag("R07")
    @Test
    void whatMayBeKeptIsSeenOnAPicture() { // A28
        var unseen = CaseSamples.toKeep(defect);
        var seen = CaseSamples.toKeep(defect.with(CaseSamples.evidence(Kind.ITEM)));

        assertThat(conflict(inspecting(unseen, found(Mode.EVIDENCE_ONLY, true))))
                .isEqualTo(StateConflict.NO_EVIDENCE);
        assertThat(changed(inspecting(seen, found(Mode.EVIDENCE_ONLY, true))).status())
                .isEqualTo(ReturnStatus.INSPECTED);
    }

    @Tag("R41")
    @Test
    void theSameFindingsAgainChangeNothingAndOthersCorrectThem() {
        var first = changed(inspecting(received(changeOfMind), asNew(Mode.PHYSICAL)));
        var corrected = changed(inspecting(first, used()));

        assertThat(inspecting(first, asNew(Mode.PHYSICAL))).isEqualTo(new AsBefore(first));
        assertThat(first.inspection().orElseThrow()).extracting("number").isEqualTo(1);
        assertThat(corrected.inspection().orElseThrow()).extracting("number").isEqualTo(2);
        assertThat(corrected.inspections()).extracting(Inspection::number).containsExactly(1, 2);
        assertThat(corrected.heldUnits()).isEmpty();
    }

    @Tag("R26")
    @Test
    void aCorrectionDoesNotTakeAUnitFromAnotherReturn() { // I2
        var refused = changed(inspecting(received(changeOfMind), used()));

        assertThat(conflict(RULE.inspect(refused, asNew(Mode.PHYSICAL), "walter", Set.of(A1), NOW)))
                .isEqualTo(StateConflict.ALREADY_IN_A_RETURN);
    }

    @Tag("R41")
    @Test
    void everyUnitIsJudgedOnce() {
        var received = received(changeOfMind);
        var another = new Findings(
                Mode.PHYSICAL, null, null, null, null, null, List.of(ReturnSamples.found(UnitId.of(9, 9), true)));
        var twice = new Findings(
                Mode.PHYSICAL,
                null,
                null,
                null,
                null,
                null,
                List.of(ReturnSamples.found(A1, true), ReturnSamples.found(A1, true)));

        assertThat(inspecting(received, another)).isEqualTo(new Invalid(InputError.UNITS_DO_NOT_MATCH));
        assertThat(inspecting(received, twice)).isEqualTo(new Invalid(InputError.UNITS_DO_NOT_MATCH));
    }

    private static CaseResult inspecting(ReturnCase current, Findings findings) {
        return RULE.inspect(current, findings, "walter", Set.of(), NOW);
    }

    private static Findings asNew(Mode mode) {
        return findings(mode, null, Condition.AS_NEW);
    }

    private static Findings used() {
        return findings(Mode.PHYSICAL, null, Condition.USED);
    }

    private static Findings found(Mode mode, boolean confirmed) {
        return findings(mode, confirmed, Condition.NOT_SEEN);
    }

    private static Findings findings(Mode mode, @Nullable Boolean confirmed, Condition condition) {
        var criteria = new Criteria(true, true, true, true);
        return new Findings(
                mode,
                null,
                null,
                null,
                null,
                null,
                List.of(new UnitFinding(
                        A1, null, mode == Mode.PHYSICAL, confirmed, criteria, null, null, condition, List.of())));
    }
}
