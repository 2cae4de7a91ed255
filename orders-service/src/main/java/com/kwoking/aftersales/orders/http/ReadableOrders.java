package com.kwoking.aftersales.orders.http;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.http.caller.Caller;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.CancelOrder;
import com.kwoking.aftersales.orders.OrderTerms;
import com.kwoking.aftersales.orders.ShowOrder;
import com.kwoking.aftersales.orders.domain.Cancellation.Scope;
import com.kwoking.aftersales.orders.domain.Order;
import com.kwoking.aftersales.orders.domain.PaidOrder;
import com.kwoking.aftersales.orders.domain.TimelineEntry;
import com.kwoking.aftersales.orders.http.OrdersResource.TimelineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Orders as far as the caller may see them: what is somebody else's is empty, like what does not exist.
@ApplicationScoped
class ReadableOrders {

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

    Optional<Order> of(OrderId orderId, Caller caller) {
        return showOrder
                .of(orderId)
                .filter(order -> caller.maySee(order.purchase().customerId()));
    }

    Optional<OrderView> view(OrderId orderId, Caller caller) {
        return of(orderId, caller)
                .map(order -> OrderView.of(
                        order,
                        parcels(order),
                        cancelOrder.preview(orderId, Scope.WHOLE_ORDER),
                        showOrder.addressOf(orderId)));
    }

    Optional<TimelineView> timeline(OrderId orderId, Caller caller) {
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
