package com.kwoking.aftersales.orders.checkout;

import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.orders.checkout.domain.Buyer;
import com.kwoking.aftersales.orders.customer.Customers;
import com.kwoking.aftersales.orders.order.domain.Orders;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.timeline.domain.Timeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The order first, then who bought it; their address is told, the order not before it is paid.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepNewOrder {

    private final Orders orders;
    private final Customers customers;
    private final Timeline timeline;
    private final Outbox outbox;

    KeepNewOrder(Orders orders, Customers customers, Timeline timeline, Outbox outbox) {
        this.orders = orders;
        this.customers = customers;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    void keep(UnpaidOrder order, Buyer buyer) {
        Purchase purchase = order.purchase();
        CustomerContact contact = buyer.contact(purchase.customerId(), purchase.placedAt());
        orders.add(order);
        customers.keep(contact);
        outbox.add(contact);
        customers.keep(order.orderId(), buyer.address());
        timeline.add(List.of(placed(purchase)));
    }

    private static TimelineEntry placed(Purchase purchase) {
        return TimelineEntry.of(purchase.orderId(), purchase.placedAt(), TimelineEntry.Kind.ORDER_PLACED)
                .about(purchase.orderNumber(), purchase.price().total());
    }
}
