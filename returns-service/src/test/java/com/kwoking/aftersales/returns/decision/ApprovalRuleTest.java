package com.kwoking.aftersales.returns.decision;

import static com.kwoking.aftersales.returns.CaseSamples.NOW;
import static com.kwoking.aftersales.returns.CaseSamples.changed;
import static com.kwoking.aftersales.returns.CaseSamples.conflict;
import static com.kwoking.aftersales.returns.CaseSamples.opened;
import static com.kwoking.aftersales.returns.CaseSamples.received;
import static com.kwoking.aftersales.returns.ReturnSamples.WAREHOUSE;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.returns.CaseSamples;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnStatus;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private static final ReturnAddresses ADDRESSES = new ReturnAddresses(Map.of(), WAREHOUSE);

    private final ReturnCase changeOfMind = CaseSamples.changeOfMind();
    private final ReturnCase defect = CaseSamples.defect();

    @Tag("R37")
    @Test
    void theAddressIsUnknownBeforeTheApprovalAndAfterARefusal() { // I9
        var approved = approve(changeOfMind, null);
        var rejected = reject(approved);

        assertThat(changeOfMind.isReturnAddressKnown()).isFalse();
        assertThat(approved.isReturnAddressKnown()).isTrue();
        assertThat(rejected.isReturnAddressKnown()).isFalse();
    }

    @Tag("R07")
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

    @Tag("R26")
    @Tag("R43")
    @Test
    void aRefusalLetsGoOfTheUnits() {
        assertThat(changeOfMind.heldUnits()).containsExactly(A1);
        assertThat(reject(approve(changeOfMind, null)).heldUnits()).isEmpty();
        assertThat(conflict(rejecting(received(changeOfMind)))).isEqualTo(StateConflict.ALREADY_RECEIVED);
    }

    @Tag("R33")
    @Test
    void aRefusedParcelNeedsNobodysApproval() {
        var refused = opened(ReturnFlow.REFUSED, Motive.REFUSED_AT_DOOR);

        assertThat(refused.status()).isEqualTo(ReturnStatus.AWAITING_PARCEL);
        assertThat(conflict(approving(refused, null))).isEqualTo(StateConflict.REFUSED_AT_THE_DOOR);
    }

    private static CaseResult approving(ReturnCase current, @Nullable Boolean returnRequired) {
        return new ApprovalRule(ReturnSamples.policy(), ADDRESSES)
                .approve(current, new ApprovalRule.Asked(returnRequired, null, "agathe"), "RMA-1", NOW);
    }

    private static ReturnCase approve(ReturnCase current, @Nullable Boolean returnRequired) {
        return changed(approving(current, returnRequired));
    }

    private static CaseResult rejecting(ReturnCase current) {
        var asked =
                new RejectionRule.Asked(ReturnRejected.Reason.NOT_COVERED, "Ce dommage n’est pas couvert.", "agathe");
        return RejectionRule.reject(current, asked, NOW);
    }

    private static ReturnCase reject(ReturnCase current) {
        return changed(rejecting(current));
    }
}
