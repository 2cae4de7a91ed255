package com.kwoking.aftersales.returns.decision;

import static com.kwoking.aftersales.returns.CaseSamples.NOW;
import static com.kwoking.aftersales.returns.CaseSamples.changed;
import static com.kwoking.aftersales.returns.ReturnSamples.WAREHOUSE;

import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.returns.ReturnSamples;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What agathe decides about a return.
final class DecisionSamples {

    private static final ReturnAddresses ADDRESSES = new ReturnAddresses(Map.of(), WAREHOUSE);

    private DecisionSamples() {}

    static CaseResult approving(ReturnCase current, @Nullable Boolean returnRequired) {
        return new ApprovalRule(ReturnSamples.policy(), ADDRESSES)
                .approve(current, new ApprovalRule.Asked(returnRequired, null, "agathe"), "RMA-1", NOW);
    }

    static ReturnCase approve(ReturnCase current, @Nullable Boolean returnRequired) {
        return changed(approving(current, returnRequired));
    }

    static CaseResult rejecting(ReturnCase current) {
        var asked =
                new RejectionRule.Asked(ReturnRejected.Reason.NOT_COVERED, "Ce dommage n’est pas couvert.", "agathe");
        return RejectionRule.reject(current, asked, NOW);
    }

    static ReturnCase reject(ReturnCase current) {
        return changed(rejecting(current));
    }
}
