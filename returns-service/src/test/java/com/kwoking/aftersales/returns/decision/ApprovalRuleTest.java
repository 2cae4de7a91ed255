package com.kwoking.aftersales.returns.decision;

import static com.kwoking.aftersales.returns.CaseSamples.conflict;
import static com.kwoking.aftersales.returns.CaseSamples.opened;
import static com.kwoking.aftersales.returns.decision.DecisionSamples.approve;
import static com.kwoking.aftersales.returns.decision.DecisionSamples.approving;
import static com.kwoking.aftersales.returns.decision.DecisionSamples.reject;
import static com.kwoking.aftersales.returns.decision.DecisionSamples.rejecting;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.returns.CaseSamples;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R07")
@Tag("R37")
class ApprovalRuleTest {

    private final ReturnCase changeOfMind = CaseSamples.changeOfMind();
    private final ReturnCase defect = CaseSamples.defect();

    @Test
    void theAddressIsUnknownBeforeTheApprovalAndAfterARefusal() { // I9
        var approved = approve(changeOfMind, null);
        var rejected = reject(approved);

        assertThat(changeOfMind.isReturnAddressKnown()).isFalse();
        assertThat(approved.isReturnAddressKnown()).isTrue();
        assertThat(rejected.isReturnAddressKnown()).isFalse();
    }

    @Tag("R11")
    @Test
    void aCheapDefectMayBeKeptAndAChangeOfMindMayNot() { // D11
        assertThat(approve(defect, null).approval().orElseThrow())
                .extracting("returnRequired")
                .isEqualTo(false);
        assertThat(approve(defect, true).approval().orElseThrow())
                .extracting("returnRequired")
                .isEqualTo(true);
        assertThat(approve(changeOfMind, null).approval().orElseThrow())
                .extracting("returnRequired")
                .isEqualTo(true);
        assertThat(approving(changeOfMind, false)).isEqualTo(new Invalid(InputError.RETURN_ALWAYS_REQUIRED));
    }

    @Test
    void aDecisionIsMadeOnce() {
        var approved = approve(changeOfMind, null);
        var rejected = reject(changeOfMind);

        assertThat(conflict(approving(approved, null))).isEqualTo(StateConflict.ALREADY_APPROVED);
        assertThat(conflict(approving(rejected, null))).isEqualTo(StateConflict.ALREADY_REJECTED);
        assertThat(conflict(rejecting(rejected))).isEqualTo(StateConflict.ALREADY_REJECTED);
    }

    @Tag("R33")
    @Test
    void aRefusedParcelNeedsNobodysApproval() {
        var refused = opened(ReturnFlow.REFUSED, Motive.REFUSED_AT_DOOR);

        assertThat(refused.status()).isEqualTo(ReturnStatus.AWAITING_PARCEL);
        assertThat(conflict(approving(refused, null))).isEqualTo(StateConflict.REFUSED_AT_THE_DOOR);
    }
}
