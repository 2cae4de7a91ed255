package com.kwoking.aftersales.orders.tracking;

import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.policy.Policies;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.ParcelTracking;
import com.kwoking.aftersales.orders.tracking.domain.TrackingOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Follows parcels by what carriers say about them.
@ApplicationScoped
@Transactional
public class TrackParcel {

    private final Orders orders;
    private final Policies policies;
    private final KeepChange changes;

    TrackParcel(Orders orders, Policies policies, KeepChange changes) {
        this.orders = orders;
        this.policies = policies;
        this.changes = changes;
    }

    public TrackingOutcome on(CarrierSignal signal) {
        TrackingOutcome tracking = orders.carriedBy(signal.carrier(), signal.trackingNumber())
                .flatMap(orders::of)
                .map(order -> track(order, signal))
                .orElseGet(TrackingOutcome.UnknownParcel::new);
        switch (tracking) {
            case TrackingOutcome.Followed followed -> changes.keep(followed.change());
            case TrackingOutcome.WithoutEffect ignored -> changes.keep(ignored.change());
            case TrackingOutcome.UnknownParcel _ -> {}
        }
        return tracking;
    }

    private TrackingOutcome track(Order order, CarrierSignal signal) {
        var policy = policies.of(order.purchase().policyVersion()).orElseThrow();
        return ParcelTracking.track(order, signal, policy);
    }
}
