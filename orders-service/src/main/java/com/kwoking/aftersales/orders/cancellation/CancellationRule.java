package com.kwoking.aftersales.orders.cancellation;

import static com.kwoking.aftersales.events.order.OrderCancelled.Branch.AFTER_24H;
import static com.kwoking.aftersales.events.order.OrderCancelled.Branch.WITHIN_24H;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import java.time.Instant;
import java.util.Map;

/// What of an unshipped order may still be cancelled, line by line (R22): everything within the free time,
/// its last instant included (R23); afterwards all but the categories that the policy excepts.
record CancellationRule(Branch branch, Map<String, Boolean> cancellableUntilShipped) {

    static CancellationRule at(Instant paidAt, PolicyPublished policy, Instant now) {
        Branch branch = now.isAfter(paidAt.plus(policy.freeCancellation())) ? AFTER_24H : WITHIN_24H;
        return new CancellationRule(branch, policy.cancellableUntilShipped());
    }

    boolean allows(OrderedUnit unit) {
        return branch == WITHIN_24H
                || cancellableUntilShipped.getOrDefault(unit.line().category(), true);
    }
}
