package com.kwoking.aftersales.notifications.kafka;

import com.kwoking.aftersales.events.DeliveryRefused;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.OrderCancelled;
import com.kwoking.aftersales.events.OrderEvent;
import com.kwoking.aftersales.events.OrderPaid;
import com.kwoking.aftersales.events.OrderShipped;
import com.kwoking.aftersales.events.ParcelDelivered;
import com.kwoking.aftersales.events.ParcelLost;
import com.kwoking.aftersales.events.ReplacementUnavailable;
import com.kwoking.aftersales.messaging.Inbox;
import com.kwoking.aftersales.messaging.Listener;
import com.kwoking.aftersales.notifications.AcknowledgeRefusalWhenDeliveryRefused;
import com.kwoking.aftersales.notifications.AnnounceParcelWhenOrderShipped;
import com.kwoking.aftersales.notifications.ConfirmCancellationWhenOrderCancelled;
import com.kwoking.aftersales.notifications.ConfirmPurchaseWhenOrderPaid;
import com.kwoking.aftersales.notifications.ExplainInspectionWhenParcelDelivered;
import com.kwoking.aftersales.notifications.OfferMoneyWhenReplacementUnavailable;
import com.kwoking.aftersales.notifications.TellOfLossWhenParcelLost;
import com.kwoking.aftersales.notifications.WriteLetters;
import com.kwoking.aftersales.notifications.domain.Draft;
import com.kwoking.aftersales.notifications.domain.Message;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class OrdersListener implements Listener<OrderEvent> {

    private final Inbox inbox;
    private final WriteLetters letters;
    private final Clock clock;

    OrdersListener(Inbox inbox, WriteLetters letters, Clock clock) {
        this.inbox = inbox;
        this.letters = letters;
        this.clock = clock;
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
        letters.write(heard.stream()
                .map(each -> Draft.of(each, message(each.event())))
                .toList());
    }

    private Message message(OrderEvent event) {
        return switch (event) {
            case OrderPaid paid -> ConfirmPurchaseWhenOrderPaid.on(paid);
            case OrderShipped shipped -> AnnounceParcelWhenOrderShipped.on(shipped);
            case ParcelDelivered delivered -> ExplainInspectionWhenParcelDelivered.on(delivered, clock.instant());
            case ParcelLost lost -> TellOfLossWhenParcelLost.on(lost);
            case DeliveryRefused refused -> AcknowledgeRefusalWhenDeliveryRefused.on(refused);
            case OrderCancelled cancelled -> ConfirmCancellationWhenOrderCancelled.on(cancelled);
            case ReplacementUnavailable unavailable -> OfferMoneyWhenReplacementUnavailable.on(unavailable);
        };
    }
}
