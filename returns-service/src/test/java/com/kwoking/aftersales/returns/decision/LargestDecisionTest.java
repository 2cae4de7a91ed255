package com.kwoking.aftersales.returns.decision;

import static com.kwoking.aftersales.returns.CaseSamples.NOW;
import static com.kwoking.aftersales.returns.ReturnSamples.WAREHOUSE;

import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.returns.LargestReturn;
import com.kwoking.aftersales.returns.ReturnSamples;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// R85.
@Tag("R85")
class LargestDecisionTest {

    @Test
    void aNoFits() {
        var asked = new RejectionRule.Asked(ReturnRejected.Reason.NOT_COVERED, "漢".repeat(2_000), "agathe");

        LargestReturn.assertFits(RejectionRule.reject(LargestReturn.opened(), asked, NOW));
    }

    @Test
    void aYesFits() {
        var rule = new ApprovalRule(ReturnSamples.policy(), new ReturnAddresses(Map.of(), WAREHOUSE));
        var asked = new ApprovalRule.Asked(true, null, "agathe");

        LargestReturn.assertFits(rule.approve(LargestReturn.opened(), asked, "RMA-1", NOW));
    }
}
