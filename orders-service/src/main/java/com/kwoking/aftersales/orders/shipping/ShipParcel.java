package com.kwoking.aftersales.orders.shipping;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.orders.order.KeepChange;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.source.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

@ApplicationScoped
@Transactional
public class ShipParcel {

    private final Orders orders;
    private final KeepChange changes;
    private final Ids ids;
    private final Clock clock;

    ShipParcel(Orders orders, KeepChange changes, Ids ids, Clock clock) {
        this.orders = orders;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    public Shipment ship(OrderId orderId, Packing packing) {
        Shipment shipment = orders.of(orderId)
                .map(order -> Shipping.ship(order, packing, new ParcelId(ids.next()), clock.instant()))
                .map(decided -> unlessTaken(packing, decided))
                .orElseGet(Shipment.UnknownOrder::new);
        if (shipment instanceof Shipment.Shipped shipped) {
            changes.keep(shipped.change());
        }
        return shipment;
    }

    private Shipment unlessTaken(Packing packing, Shipment decided) {
        return decided instanceof Shipment.Shipped
                        && orders.isTrackingNumberTaken(packing.carrier(), packing.trackingNumber())
                ? new Shipment.TrackingNumberTaken()
                : decided;
    }
}
