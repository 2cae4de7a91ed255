package com.kwoking.aftersales.orders.tracking;

import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.policy.Policies;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.ParcelTracking;
import com.kwoking.aftersales.orders.tracking.domain.Tracking;
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

    public Tracking on(CarrierSignal signal) {
        Tracking tracking = orders.carriedBy(signal.carrier(), signal.trackingNumber())
                .flatMap(orders::of)
                .map(order -> track(order, signal))
                .orElseGet(Tracking.UnknownParcel::new);
        switch (tracking) {
            case Tracking.Followed followed -> changes.keep(followed.change());
            case Tracking.WithoutEffect ignored -> changes.keep(ignored.change());
            case Tracking.UnknownParcel _ -> {}
        }
        return tracking;
    }

    private Tracking track(Order order, CarrierSignal signal) {
        var policy = policies.of(order.purchase().policyVersion()).orElseThrow();
        return ParcelTracking.track(order, signal, policy);
    }
}
