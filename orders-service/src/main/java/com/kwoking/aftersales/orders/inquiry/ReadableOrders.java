package com.kwoking.aftersales.orders.inquiry;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.OrderTerms;
import com.kwoking.aftersales.orders.cancellation.CancelOrder;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Scope;
import com.kwoking.aftersales.orders.checkout.http.OrdersResource.TimelineView;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.http.ParcelView;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Orders as far as the caller may see them: what is somebody else's is empty, like what does not exist.
@ApplicationScoped
public class ReadableOrders {

    private final ShowOrder showOrder;
    private final CancelOrder cancelOrder;
    private final OrderTerms terms;
    private final Clock clock;

    ReadableOrders(ShowOrder showOrder, CancelOrder cancelOrder, OrderTerms terms, Clock clock) {
        this.showOrder = showOrder;
        this.cancelOrder = cancelOrder;
        this.terms = terms;
        this.clock = clock;
    }

    public Optional<Order> of(OrderId orderId, Caller caller) {
        return showOrder
                .of(orderId)
                .filter(order -> caller.maySee(order.purchase().customerId()));
    }

    public Optional<OrderView> view(OrderId orderId, Caller caller) {
        return of(orderId, caller)
                .map(order -> OrderView.of(
                        order,
                        parcels(order),
                        cancelOrder.preview(orderId, Scope.WHOLE_ORDER),
                        showOrder.addressOf(orderId)));
    }

    public Optional<TimelineView> timeline(OrderId orderId, Caller caller) {
        return of(orderId, caller)
                .map(_ -> new TimelineView(
                        orderId.value(),
                        showOrder.timelineOf(orderId).stream()
                                .map(ReadableOrders::entry)
                                .toList()));
    }

    private List<ParcelView> parcels(Order order) {
        Instant now = clock.instant();
        return order instanceof PaidOrder paid
                ? paid.parcels().stream()
                        .map(parcel -> ParcelView.of(paid.purchase(), parcel, terms.trackingStaleAfter(), now))
                        .toList()
                : List.of();
    }

    private static TimelineView.Entry entry(TimelineEntry entry) {
        return new TimelineView.Entry(
                entry.at(),
                entry.kind().name(),
                entry.reference(),
                entry.amount() == null ? null : Amount.of(entry.amount()),
                entry.code(),
                entry.kind().french(),
                entry.kind().english());
    }
}
