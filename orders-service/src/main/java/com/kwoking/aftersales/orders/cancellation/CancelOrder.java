package com.kwoking.aftersales.orders.cancellation;

import com.kwoking.aftersales.events.order.OrderCancelled.Actor;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

@ApplicationScoped
@Transactional
public class CancelOrder {

    private final Orders orders;
    private final Policies policies;
    private final KeepChange changes;
    private final Clock clock;

    CancelOrder(Orders orders, Policies policies, KeepChange changes, Clock clock) {
        this.orders = orders;
        this.policies = policies;
        this.changes = changes;
        this.clock = clock;
    }

    public Cancellation preview(OrderId orderId, Cancellation.Scope scope) {
        return orders.glance(orderId).map(order -> decide(order, scope)).orElseGet(Cancellation.UnknownOrder::new);
    }

    public Cancellation cancel(OrderId orderId, Cancellation.Scope scope, Actor actor, CancellationReason reason) {
        Cancellation decided =
                orders.of(orderId).map(order -> decide(order, scope)).orElseGet(Cancellation.UnknownOrder::new);
        if (decided instanceof Cancellation.Possible possible) {
            changes.keep(possible.by(actor, reason));
        }
        return decided;
    }

    private Cancellation decide(Order order, Cancellation.Scope scope) {
        var policy = policies.of(order.purchase().policyVersion()).orElseThrow();
        return Cancelling.decide(order, scope, policy, clock.instant());
    }
}
