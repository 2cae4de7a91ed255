package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.orders.cancellation.CancelOrder;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Scope;
import com.kwoking.aftersales.orders.order.ReadableOrders;
import com.kwoking.aftersales.orders.order.http.ParcelViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Orders as their owners and the staff see them. What is somebody else's is empty, like what does not exist.
@ApplicationScoped
class OrderViews {

    private final ReadableOrders readable;
    private final ShowOrder showOrder;
    private final CancelOrder cancelOrder;
    private final ParcelViews parcels;

    OrderViews(ReadableOrders readable, ShowOrder showOrder, CancelOrder cancelOrder, ParcelViews parcels) {
        this.readable = readable;
        this.showOrder = showOrder;
        this.cancelOrder = cancelOrder;
        this.parcels = parcels;
    }

    Optional<OrderView> view(OrderId orderId, Caller caller) {
        return readable.of(orderId, caller)
                .map(order -> OrderView.of(
                        order,
                        parcels.of(order),
                        cancelOrder.preview(orderId, Scope.WHOLE_ORDER),
                        showOrder.addressOf(orderId)));
    }

    Optional<TimelineView> timeline(OrderId orderId, Caller caller) {
        return readable.of(orderId, caller).map(_ -> TimelineView.of(orderId, showOrder.timelineOf(orderId)));
    }
}
