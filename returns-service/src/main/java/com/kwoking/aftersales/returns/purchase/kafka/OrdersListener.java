package com.kwoking.aftersales.returns.purchase.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import com.kwoking.aftersales.returns.purchase.FollowOrders;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// What becomes of each kind of event is said by `Purchase.hear`.
@ApplicationScoped
class OrdersListener implements Listener<OrderEvent> {

    private final Inbox inbox;
    private final FollowOrders followOrders;

    OrdersListener(Inbox inbox, FollowOrders followOrders) {
        this.inbox = inbox;
        this.followOrders = followOrders;
    }

    @Incoming("orders")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this);
    }

    @Override
    public Class<OrderEvent> vocabulary() {
        return OrderEvent.class;
    }

    @Override
    public String topic() {
        return "orders";
    }

    @Override
    public void on(Envelope<OrderEvent> heard) {
        onAll(List.of(heard));
    }

    @Override
    public void onAll(List<Envelope<OrderEvent>> heard) {
        followOrders.on(heard);
    }
}
