package com.kwoking.aftersales.orders.cancellation;

import static com.kwoking.aftersales.orders.cancellation.Cancellation.Reason.ALREADY_CANCELLED;
import static com.kwoking.aftersales.orders.cancellation.Cancellation.Reason.ALREADY_SHIPPED;
import static com.kwoking.aftersales.orders.cancellation.Cancellation.Reason.CATEGORY_NOT_CANCELLABLE;
import static com.kwoking.aftersales.orders.cancellation.Cancellation.Scope.WHOLE_ORDER;
import static java.util.stream.Collectors.partitioningBy;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import java.time.Instant;
import java.util.List;

/// What cancelling comes to at an instant; nothing is cancelled by asking.
public final class Cancelling {

    private Cancelling() {}

    public static Cancellation decide(Order order, Cancellation.Scope scope, PolicyPublished policy, Instant now) {
        return switch (order) {
            case UnpaidOrder unpaid -> all(unpaid, now);
            case PaidOrder paid -> unshipped(paid, scope, policy, now);
            case CancelledOrder _ -> new Cancellation.Impossible(ALREADY_CANCELLED);
        };
    }

    private static Cancellation all(UnpaidOrder order, Instant now) {
        Purchase purchase = order.purchase();
        Money captured =
                order.payment().captured().stream().map(Tender::amount).reduce(purchase.nothing(), Money::plus);
        return new Cancellation.Possible(
                Branch.BEFORE_PAYMENT, purchase.units(), List.of(), captured, order.cancelled(now), now);
    }

    /// The check that nothing was handed to a carrier is the same before and after the 24 hours (R24): who
    /// asks holds the order, so no parcel can leave between the answer and the deed.
    private static Cancellation unshipped(
            PaidOrder order, Cancellation.Scope scope, PolicyPublished policy, Instant now) {
        List<OrderedUnit> open = order.toShip();
        if ((scope == WHOLE_ORDER && !order.parcels().isEmpty()) || open.isEmpty()) {
            return new Cancellation.Impossible(ALREADY_SHIPPED);
        }
        var rule = CancellationRule.at(order.paidAt(), policy, now);
        var split = open.stream().collect(partitioningBy(rule::allows));
        List<OrderedUnit> units = split.getOrDefault(true, List.of());
        return units.isEmpty()
                ? new Cancellation.Impossible(CATEGORY_NOT_CANCELLABLE)
                : new Cancellation.Possible(
                        rule.branch(),
                        units,
                        split.getOrDefault(false, List.of()),
                        order.purchase().worthOf(units),
                        order.without(OrderedUnit.ids(units), now),
                        now);
    }
}
