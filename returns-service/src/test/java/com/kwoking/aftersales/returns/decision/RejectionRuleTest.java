package com.kwoking.aftersales.returns.decision;

import static com.kwoking.aftersales.returns.CaseSamples.changeOfMind;
import static com.kwoking.aftersales.returns.CaseSamples.conflict;
import static com.kwoking.aftersales.returns.CaseSamples.received;
import static com.kwoking.aftersales.returns.decision.DecisionSamples.approve;
import static com.kwoking.aftersales.returns.decision.DecisionSamples.reject;
import static com.kwoking.aftersales.returns.decision.DecisionSamples.rejecting;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RejectionRuleTest {

    @Tag("R26")
    @Tag("R43")
    @Test
    void aRefusalLetsGoOfTheUnits() {
        assertThat(changeOfMind().heldUnits()).containsExactly(A1);
        assertThat(reject(approve(changeOfMind(), null)).heldUnits()).isEmpty();
        assertThat(conflict(rejecting(received(changeOfMind())))).isEqualTo(StateConflict.ALREADY_RECEIVED);
    }
}
