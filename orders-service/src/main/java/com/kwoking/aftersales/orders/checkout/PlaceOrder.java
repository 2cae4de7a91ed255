package com.kwoking.aftersales.orders.checkout;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.orders.checkout.domain.Basket;
import com.kwoking.aftersales.orders.checkout.domain.Buyer;
import com.kwoking.aftersales.orders.checkout.domain.Placement;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.policy.Policies;
import com.kwoking.aftersales.source.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/// Takes over what the shop sold. Nothing but the customer's address is told yet: an order is news when it is paid.
@ApplicationScoped
@Transactional
public class PlaceOrder {

    private final Orders orders;
    private final Policies policies;
    private final KeepNewOrder newOrders;
    private final Ids ids;
    private final Clock clock;

    PlaceOrder(Orders orders, Policies policies, KeepNewOrder newOrders, Ids ids, Clock clock) {
        this.orders = orders;
        this.policies = policies;
        this.newOrders = newOrders;
        this.ids = ids;
        this.clock = clock;
    }

    public Placement place(Basket basket, Buyer buyer) {
        Optional<PolicyPublished> policy = policyOf(basket);
        return Placement.objection(basket)
                .or(() -> Placement.objection(basket, policy, policies.isAnyKnown()))
                .or(() -> orders.isNumberTaken(basket.orderNumber())
                        ? Optional.of(new Placement.OrderNumberTaken())
                        : Optional.empty())
                .orElseGet(() -> place(basket, buyer, policy.orElseThrow()));
    }

    private Placement place(Basket basket, Buyer buyer, PolicyPublished policy) {
        CustomerId customerId = buyer.customerId() == null ? new CustomerId(ids.next()) : buyer.customerId();
        var order = basket.order(new OrderId(ids.next()), customerId, policy.version(), clock.instant());
        newOrders.keep(order, buyer);
        return new Placement.Placed(order);
    }

    private Optional<PolicyPublished> policyOf(Basket basket) {
        return basket.policyVersion() == null
                ? policies.inForceAt(basket.policyAcceptedAt())
                : policies.of(basket.policyVersion());
    }
}
