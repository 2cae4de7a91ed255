package com.kwoking.aftersales.orders.cancellation;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderCancelled.Actor;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import java.time.Instant;
import java.util.List;

/// What cancelling an order comes to.
public sealed interface Cancellation {

    /// Which sentence of the policy applies changes the path, never the amount (A01).
    ///
    /// @param units what would never ship
    /// @param kept what stays on the order, because its category cannot be cancelled any more (R22)
    /// @param amount what goes back
    record Possible(
            Branch branch, List<OrderedUnit> units, List<OrderedUnit> kept, Money amount, Order after, Instant at)
            implements Cancellation {

        public Possible {
            units = List.copyOf(units);
            kept = List.copyOf(kept);
        }

        public boolean isComplete() {
            return after instanceof CancelledOrder;
        }

        public Change by(Actor actor, CancellationReason reason) {
            Purchase purchase = after.purchase();
            return Change.told(
                    after,
                    new OrderCancelled(
                            purchase.orderId(),
                            purchase.orderNumber(),
                            purchase.customerId(),
                            purchase.policyVersion(),
                            branch,
                            units.stream().map(OrderedUnit::item).toList(),
                            isComplete(),
                            actor,
                            reason.name(),
                            at));
        }
    }

    record Impossible(Reason reason) implements Cancellation {}

    record UnknownOrder() implements Cancellation {}

    enum Reason {
        ALREADY_CANCELLED,
        /// The whole order once one parcel left, or what is left of it when nothing is (R25, A03).
        ALREADY_SHIPPED,
        CATEGORY_NOT_CANCELLABLE
    }

    enum Scope {
        WHOLE_ORDER,
        UNSHIPPED_ONLY
    }
}
