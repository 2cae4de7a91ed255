package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.returns.Ids;
import com.kwoking.aftersales.returns.eligibility.CheckEligibility;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import com.kwoking.aftersales.returns.returncase.domain.Announcement;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens a return, or says why not (R05, R11, R15, R26).
@ApplicationScoped
@Transactional
public class RequestReturn {

    private final Purchases purchases;
    private final CheckEligibility checkEligibility;
    private final ReturnCases cases;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RequestReturn(
            Purchases purchases,
            CheckEligibility checkEligibility,
            ReturnCases cases,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.purchases = purchases;
        this.checkEligibility = checkEligibility;
        this.cases = cases;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /// Empty for an order that is unknown, or not the caller's to see.
    public Optional<Opening> request(ReturnRequest request, Predicate<CustomerId> maySee) {
        return checkEligibility
                .eligibility(purchases.of(request.orderId()), maySee)
                .map(eligibility ->
                        record(Opening.of(request, eligibility, new ReturnId(ids.next()), clock.instant())));
    }

    private Opening record(Opening opening) {
        if (opening instanceof Opening.Opened(var opened)) {
            cases.save(opened);
            outbox.add(new Announcement(opened).requested());
        }
        return opening;
    }
}
