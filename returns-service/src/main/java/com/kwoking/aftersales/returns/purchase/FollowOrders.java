package com.kwoking.aftersales.returns.purchase;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.outbox.FactId;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.returns.policy.domain.Policies;
import com.kwoking.aftersales.returns.purchase.domain.Parcel;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Purchases;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.request.Opening;
import com.kwoking.aftersales.returns.returncase.domain.Announcement;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCases;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps what was bought and where each piece is. A poll is written as cheaply as one event.
@ApplicationScoped
@Transactional
public class FollowOrders {

    private final Purchases purchases;
    private final ReturnCases cases;
    private final Policies policies;
    private final Outbox outbox;

    FollowOrders(Purchases purchases, ReturnCases cases, Policies policies, Outbox outbox) {
        this.purchases = purchases;
        this.cases = cases;
        this.policies = policies;
        this.outbox = outbox;
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
            Cause.during(each, () -> after.refusedParcels().forEach(parcel -> claim(parcel, after)));
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

    private void claim(Parcel parcel, Purchase purchase) {
        ReturnId id = claimFor(parcel);
        Sale sale = purchase.sale();
        if (sale != null && cases.seen(id).isEmpty()) {
            Opening.ofRefused(parcel, sale, purchase, cases.taken(purchase.orderId()), id)
                    .ifPresent(this::open);
        }
    }

    private void open(ReturnCase opened) {
        cases.save(opened);
        UUID id = opened.id().value();
        outbox.add(new Announcement(opened).requested(), FactId.of("return requested", id));
        Log.infof(
                "Opened return %s for a refused parcel of order %s",
                opened.id().value(), opened.claim().orderId().value());
    }

    /// Made from its cause, so that a parcel has one claim however often it is heard of.
    private static ReturnId claimFor(Parcel parcel) {
        String cause = "refused parcel " + parcel.parcelId().value();
        return new ReturnId(UUID.nameUUIDFromBytes(cause.getBytes(UTF_8)));
    }
}
