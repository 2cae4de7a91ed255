package com.kwoking.aftersales.returns.eligibility;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.returns.eligibility.domain.Eligibility;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision;
import com.kwoking.aftersales.returns.eligibility.domain.RequestedItem;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says what a request would be answered, without making it.
@ApplicationScoped
@Transactional
public class CheckEligibility {

    private final Purchases purchases;
    private final ReturnCases cases;
    private final Policies policies;
    private final Clock clock;

    CheckEligibility(Purchases purchases, ReturnCases cases, Policies policies, Clock clock) {
        this.purchases = purchases;
        this.cases = cases;
        this.policies = policies;
        this.clock = clock;
    }

    public record Answer(Sale sale, Instant asOf, List<EligibilityDecision> decisions) {

        public Answer {
            decisions = List.copyOf(decisions);
        }
    }

    /// Empty for an order that is unknown, or not the caller's to see.
    public Optional<Answer> check(
            OrderId orderId, Motive motive, List<RequestedItem> items, Predicate<CustomerId> maySee) {
        return eligibility(purchases.seen(orderId), maySee).map(eligibility -> {
            Instant now = clock.instant();
            return new Answer(
                    eligibility.sale(),
                    now,
                    RequestedItem.merged(items).stream()
                            .map(item -> eligibility.of(item, motive, now))
                            .toList());
        });
    }

    public Optional<Eligibility> eligibility(Purchase purchase, Predicate<CustomerId> maySee) {
        return Optional.ofNullable(purchase.sale())
                .filter(sale -> maySee.test(sale.customerId()))
                .map(sale -> new Eligibility(purchase, sale, policy(sale), cases.taken(purchase.orderId())));
    }

    private Policy policy(Sale sale) {
        return policies.of(sale.policyVersion()).orElseThrow();
    }
}
