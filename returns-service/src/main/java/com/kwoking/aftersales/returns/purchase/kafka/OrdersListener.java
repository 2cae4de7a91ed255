package com.kwoking.aftersales.returns.purchase.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.returns.purchase.FollowOrders;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// What becomes of each kind of event is said by `Purchase.hear`.
@Singleton
class OrdersListener extends StreamListener<OrderEvent> {

    private final FollowOrders followOrders;

    OrdersListener(Inbox inbox, FollowOrders followOrders) {
        super(OrderEvent.class, inbox);
        this.followOrders = followOrders;
    }

    @Incoming("orders")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<OrderEvent>> heard) {
        followOrders.on(heard);
    }
}
