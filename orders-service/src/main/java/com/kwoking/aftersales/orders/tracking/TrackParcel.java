package com.kwoking.aftersales.orders.tracking;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.orders.Now;
import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.policy.Policies;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import com.kwoking.aftersales.orders.tracking.domain.Loss;
import com.kwoking.aftersales.orders.tracking.domain.LossReport;
import com.kwoking.aftersales.orders.tracking.domain.Tracking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Follows parcels by what carriers and our own people say about them.
@ApplicationScoped
@Transactional
public class TrackParcel {

    private final Orders orders;
    private final Policies policies;
    private final KeepChange changes;
    private final Now now;

    TrackParcel(Orders orders, Policies policies, KeepChange changes, Now now) {
        this.orders = orders;
        this.policies = policies;
        this.changes = changes;
        this.now = now;
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

    public Loss lose(OrderId orderId, ParcelId parcelId, LossReport report) {
        Loss loss = orders.of(orderId)
                .map(order -> order.lose(parcelId, report, now.instant()))
                .orElseGet(Loss.UnknownOrder::new);
        if (loss instanceof Loss.Declared declared) {
            changes.keep(declared.change());
        }
        return loss;
    }

    private Tracking track(Order order, CarrierSignal signal) {
        var policy = policies.of(order.purchase().policyVersion()).orElseThrow();
        return order.track(signal, policy);
    }
}
