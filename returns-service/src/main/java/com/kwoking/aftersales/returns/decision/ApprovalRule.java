package com.kwoking.aftersales.returns.decision;

import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Changed;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Conflict;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult.Invalid;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.returns.returncase.domain.Claim;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Approved;
import com.kwoking.aftersales.returns.returncase.domain.Decision.NotNeeded;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Pending;
import com.kwoking.aftersales.returns.returncase.domain.Decision.Rejected;
import com.kwoking.aftersales.returns.returncase.domain.InputError;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a return may be approved, and whether the goods come back (R07, R26, R37).
record ApprovalRule(Policy policy, ReturnAddresses addresses) {

    /// @param returnRequired the agent's choice; absent leaves it to the policy (R07)
    record Asked(@Nullable Boolean returnRequired, @Nullable String note, String by) {}

    CaseResult approve(ReturnCase current, Asked asked, String rmaNumber, Instant now) {
        return switch (current.decision()) {
            case NotNeeded _ -> new Conflict(current, StateConflict.REFUSED_AT_THE_DOOR);
            case Rejected _ -> new Conflict(current, StateConflict.ALREADY_REJECTED);
            case Approved _ -> new Conflict(current, StateConflict.ALREADY_APPROVED);
            case Pending _ when mayNotBeKept(current.claim(), asked) -> new Invalid(InputError.RETURN_ALWAYS_REQUIRED);
            case Pending _ -> approved(current, asked, rmaNumber, now);
        };
    }

    private static boolean mayNotBeKept(Claim claim, Asked asked) {
        return claim.flow() == ReturnFlow.CONDITIONAL_60D && Boolean.FALSE.equals(asked.returnRequired());
    }

    private CaseResult approved(ReturnCase current, Asked asked, String rmaNumber, Instant now) {
        Claim claim = current.claim();
        boolean comesBack = asked.returnRequired() == null
                ? policy.wantsBack(claim.flow(), claim.wanted().motive(), claim.prices())
                : asked.returnRequired();
        var address = addresses.givenWithApproval(claim, comesBack);
        var approved = new Approved(rmaNumber, comesBack, address, asked.note(), asked.by(), now);
        return new Changed(Change.told(current.with(approved), event(current, approved)));
    }

    private static ReturnApproved event(ReturnCase current, Approved approved) {
        Claim claim = current.claim();
        return new ReturnApproved(
                current.id(),
                claim.order().orderId(),
                claim.order().orderNumber(),
                claim.order().customerId(),
                approved.rmaNumber(),
                claim.flow(),
                claim.items(),
                approved.returnRequired(),
                approved.returnAddress(),
                approved.returnRequired() ? claim.accessories() : List.of(),
                approved.at());
    }
}
