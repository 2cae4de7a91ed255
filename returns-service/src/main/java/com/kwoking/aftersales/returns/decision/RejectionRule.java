package com.kwoking.aftersales.returns.decision;

import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Conflict;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import java.time.Instant;

/// Whether a return may be rejected: also after the approval, as long as the goods have not arrived (R43).
final class RejectionRule {

    private RejectionRule() {}

    record Asked(ReturnRejected.Reason reason, String explanation, String by) {}

    static CaseResult reject(ReturnCase current, Asked asked, Instant now) {
        if (current.rejection().isPresent()) {
            return new Conflict(current, StateConflict.ALREADY_REJECTED);
        }
        if (current.inspection().isPresent()) {
            return new Conflict(current, StateConflict.ALREADY_INSPECTED);
        }
        if (current.receipt().isPresent()) {
            return new Conflict(current, StateConflict.ALREADY_RECEIVED);
        }
        var rejected = new Rejected(
                asked.reason(),
                asked.explanation(),
                asked.by(),
                now,
                current.approval().orElse(null));
        return new Changed(Change.told(current.with(rejected), event(current, rejected)));
    }

    private static ReturnRejected event(ReturnCase current, Rejected rejected) {
        Claim claim = current.claim();
        return new ReturnRejected(
                current.id(),
                claim.order().orderId(),
                claim.order().orderNumber(),
                claim.order().customerId(),
                claim.items(),
                rejected.reason(),
                rejected.explanation(),
                rejected.at());
    }
}
