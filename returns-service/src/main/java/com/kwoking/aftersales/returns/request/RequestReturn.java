package com.kwoking.aftersales.returns.request;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.eligibility.CheckEligibility;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import com.kwoking.aftersales.returns.returncase.KeepChange;
import com.kwoking.aftersales.returns.returncase.domain.Change;
import com.kwoking.aftersales.source.Ids;
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
    private final KeepChange keepChange;
    private final Ids ids;
    private final Clock clock;

    RequestReturn(Purchases purchases, CheckEligibility checkEligibility, KeepChange keepChange, Ids ids, Clock clock) {
        this.purchases = purchases;
        this.checkEligibility = checkEligibility;
        this.keepChange = keepChange;
        this.ids = ids;
        this.clock = clock;
    }

    /// Empty for an order that is unknown, or not the caller's to see.
    public Optional<RequestOutcome> request(ReturnRequest request, Predicate<CustomerId> maySee) {
        return checkEligibility
                .eligibility(purchases.of(request.orderId()), maySee)
                .map(eligibility ->
                        keep(RequestOutcome.of(request, eligibility, new ReturnId(ids.next()), clock.instant())));
    }

    private RequestOutcome keep(RequestOutcome outcome) {
        if (outcome instanceof RequestOutcome.Opened(Change change)) {
            keepChange.keep(change);
        }
        return outcome;
    }
}
