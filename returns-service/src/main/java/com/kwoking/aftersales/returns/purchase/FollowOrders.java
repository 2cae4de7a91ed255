package com.kwoking.aftersales.returns.purchase;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps what was bought and where each unit is. A poll is written as cheaply as one event.
@ApplicationScoped
@Transactional
public class FollowOrders {

    private final Purchases purchases;
    private final Policies policies;
    private final RefusedParcels refusedParcels;

    FollowOrders(Purchases purchases, Policies policies, RefusedParcels refusedParcels) {
        this.purchases = purchases;
        this.policies = policies;
        this.refusedParcels = refusedParcels;
    }

    public void on(List<Envelope<OrderEvent>> heard) {
        Map<OrderId, Purchase> known = new HashMap<>(
                purchases.of(heard.stream().map(each -> each.event().orderId()).toList()));
        for (Envelope<OrderEvent> each : heard) {
            OrderEvent event = each.event();
            refuseUnknownPolicy(event);
            Purchase after = known.getOrDefault(event.orderId(), Purchase.unheardOf(event.orderId()))
                    .hear(event);
            known.put(event.orderId(), after);
            Cause.during(each, () -> after.refusedParcels().forEach(parcel -> refusedParcels.on(parcel, after)));
        }
        purchases.save(known.values());
    }

    /// An order is judged by the version it was bought under and by no other (R45).
    private void refuseUnknownPolicy(OrderEvent event) {
        if (event instanceof OrderPaid paid && policies.of(paid.policyVersion()).isEmpty()) {
            throw new IllegalArgumentException("order %s was bought under policy %s, which is unknown here (R45)"
                    .formatted(paid.orderId().value(), paid.policyVersion().value()));
        }
    }
}
