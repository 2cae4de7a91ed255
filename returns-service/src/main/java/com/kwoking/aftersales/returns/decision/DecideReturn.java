package com.kwoking.aftersales.returns.decision;

import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.returns.Ids;
import com.kwoking.aftersales.returns.inspection.domain.CaseRules;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.returncase.CaseDesk;
import com.kwoking.aftersales.returns.returncase.domain.Announcement;
import com.kwoking.aftersales.returns.returncase.domain.Approval;
import com.kwoking.aftersales.returns.returncase.domain.CaseResult;
import com.kwoking.aftersales.returns.returncase.domain.Denial;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// A person says yes or no to a return (R26, R37, R43).
@ApplicationScoped
@Transactional
public class DecideReturn {

    private final CaseDesk desk;
    private final Policies policies;
    private final ReturnAddresses addresses;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    DecideReturn(CaseDesk desk, Policies policies, ReturnAddresses addresses, Outbox outbox, Ids ids, Clock clock) {
        this.desk = desk;
        this.policies = policies;
        this.addresses = addresses;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public CaseResult approve(
            ReturnId id,
            @Nullable Boolean returnRequired,
            @Nullable String note,
            String by,
            LongPredicate isTheOneSeen) {
        return desk.change(
                id,
                CaseDesk.ANYBODYS,
                isTheOneSeen,
                current -> new CaseRules(current)
                        .approve(
                                returnRequired,
                                note,
                                by,
                                policy(current),
                                addresses,
                                RmaNumber.from(ids.next()),
                                clock.instant()),
                this::tellApproved);
    }

    public CaseResult reject(
            ReturnId id, ReturnRejected.Reason reason, String explanation, String by, LongPredicate isTheOneSeen) {
        return desk.change(
                id,
                CaseDesk.ANYBODYS,
                isTheOneSeen,
                current -> new CaseRules(current).reject(new Denial(reason, explanation, by, clock.instant())),
                this::tellRejected);
    }

    private void tellApproved(ReturnCase after) {
        Approval approval = after.approval();
        if (approval != null) {
            outbox.add(new Announcement(after).approved(approval));
        }
    }

    private void tellRejected(ReturnCase after) {
        Denial denial = after.denial();
        if (denial != null) {
            outbox.add(new Announcement(after).rejected(denial));
        }
    }

    private Policy policy(ReturnCase current) {
        return policies.of(current.claim().policyVersion()).orElseThrow();
    }
}
