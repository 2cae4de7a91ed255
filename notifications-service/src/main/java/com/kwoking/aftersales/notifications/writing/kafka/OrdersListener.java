package com.kwoking.aftersales.notifications.writing.kafka;

import static com.kwoking.aftersales.notifications.letters.Reaction.letter;

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
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.letters.CancellationConfirmed;
import com.kwoking.aftersales.notifications.letters.InspectionAdvised;
import com.kwoking.aftersales.notifications.letters.LossTold;
import com.kwoking.aftersales.notifications.letters.MoneyOffered;
import com.kwoking.aftersales.notifications.letters.ParcelAnnounced;
import com.kwoking.aftersales.notifications.letters.PurchaseConfirmed;
import com.kwoking.aftersales.notifications.letters.Reaction;
import com.kwoking.aftersales.notifications.letters.RefusalAcknowledged;
import com.kwoking.aftersales.notifications.writing.ReactToFacts;
import com.kwoking.aftersales.notifications.writing.Reactions;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@Singleton
class OrdersListener extends StreamListener<OrderEvent> implements Reactions<OrderEvent> {

    private final ReactToFacts facts;
    private final Clock clock;

    OrdersListener(Inbox inbox, ReactToFacts facts, Clock clock) {
        super(OrderEvent.class, inbox);
        this.facts = facts;
        this.clock = clock;
    }

    @Incoming("orders")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<OrderEvent>> heard) {
        facts.on(heard, this);
    }

    @Override
    public Stream<UUID> recalled(OrderEvent event) {
        return switch (event) {
            case OrderPaid paid -> Stream.of(paid.orderId().value());
            case OrderShipped _, ParcelDelivered _, ParcelLost _, DeliveryRefused _ -> Stream.empty();
            case OrderCancelled _, ReplacementUnavailable _ -> Stream.empty();
        };
    }

    @Override
    public Reaction on(Envelope<OrderEvent> heard, Past past) {
        return switch (heard.event()) {
            case OrderPaid paid -> letter(PurchaseConfirmed.on(paid, past));
            case OrderShipped shipped -> letter(ParcelAnnounced.on(shipped));
            case ParcelDelivered delivered -> letter(InspectionAdvised.on(delivered, clock.instant()));
            case ParcelLost lost -> letter(LossTold.on(lost));
            case DeliveryRefused refused -> letter(RefusalAcknowledged.on(refused));
            case OrderCancelled cancelled -> CancellationConfirmed.on(heard.id(), cancelled);
            case ReplacementUnavailable unavailable -> letter(MoneyOffered.on(unavailable));
        };
    }
}
