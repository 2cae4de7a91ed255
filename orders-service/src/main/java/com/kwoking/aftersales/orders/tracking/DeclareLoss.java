package com.kwoking.aftersales.orders.tracking;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.tracking.domain.Loss;
import com.kwoking.aftersales.orders.tracking.domain.LossDecision;
import com.kwoking.aftersales.orders.tracking.domain.LossReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Somebody of ours says that a parcel will not arrive.
@ApplicationScoped
@Transactional
public class DeclareLoss {

    private final Orders orders;
    private final KeepChange changes;
    private final Clock clock;

    DeclareLoss(Orders orders, KeepChange changes, Clock clock) {
        this.orders = orders;
        this.changes = changes;
        this.clock = clock;
    }

    public Loss declare(OrderId orderId, ParcelId parcelId, LossReport report) {
        Loss loss = orders.of(orderId)
                .map(order -> LossDecision.declare(order, parcelId, report, clock.instant()))
                .orElseGet(Loss.UnknownOrder::new);
        if (loss instanceof Loss.Declared declared) {
            changes.keep(declared.change());
        }
        return loss;
    }
}
