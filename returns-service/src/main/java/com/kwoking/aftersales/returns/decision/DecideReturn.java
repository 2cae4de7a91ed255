package com.kwoking.aftersales.returns.decision;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.returncase.CaseDesk;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.source.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.LongPredicate;

/// A person says yes or no to a return (R26, R37, R43).
@ApplicationScoped
@Transactional
public class DecideReturn {

    private final CaseDesk desk;
    private final Policies policies;
    private final ReturnAddresses addresses;
    private final Ids ids;
    private final Clock clock;

    DecideReturn(CaseDesk desk, Policies policies, ReturnAddresses addresses, Ids ids, Clock clock) {
        this.desk = desk;
        this.policies = policies;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    CaseResult approve(ReturnId id, ApprovalRule.Asked asked, LongPredicate isTheOneSeen) {
        return desk.changeAsSeen(id, isTheOneSeen, current -> new ApprovalRule(policy(current), addresses)
                .approve(current, asked, RmaNumber.from(ids.next()), clock.instant()));
    }

    CaseResult reject(ReturnId id, RejectionRule.Asked asked, LongPredicate isTheOneSeen) {
        return desk.changeAsSeen(id, isTheOneSeen, current -> RejectionRule.reject(current, asked, clock.instant()));
    }

    private Policy policy(ReturnCase current) {
        return policies.of(current.claim().order().policyVersion()).orElseThrow();
    }
}
