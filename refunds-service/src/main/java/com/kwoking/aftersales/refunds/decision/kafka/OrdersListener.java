package com.kwoking.aftersales.refunds.decision.kafka;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.refunds.decision.DecideRefunds;
import com.kwoking.aftersales.refunds.decision.DecideRefunds.Fact;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class OrdersListener extends StreamListener<OrderEvent> {

    private final DecideRefunds refunds;

    OrdersListener(Inbox inbox, DecideRefunds refunds) {
        super(OrderEvent.class, inbox);
        this.refunds = refunds;
    }

    @Incoming("orders")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<OrderEvent>> heard) {
        refunds.hear(heard.stream().flatMap(OrdersListener::fact).toList());
    }

    private static Stream<Fact> fact(Envelope<OrderEvent> told) {
        return switch (told.event()) {
            case OrderPaid payment -> Stream.of(new Fact.Payment(told, payment));
            case OrderCancelled event -> Stream.of(new Fact.MayBeOwed(told, new Occasion.Cancelled(told.id(), event)));
            case ParcelLost event -> Stream.of(new Fact.MayBeOwed(told, new Occasion.Lost(told.id(), event)));
            case ReplacementUnavailable event ->
                Stream.of(new Fact.MayBeOwed(told, new Occasion.NotReplaceable(told.id(), event)));
            // Where a parcel is moves no money; what comes back of a refused one is inspected first (D13).
            case OrderShipped _, ParcelDelivered _, DeliveryRefused _ -> Stream.empty();
        };
    }
}
