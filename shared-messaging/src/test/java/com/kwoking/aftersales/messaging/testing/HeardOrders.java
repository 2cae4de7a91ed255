package com.kwoking.aftersales.messaging.testing;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.StreamListener;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Writes down what it hears and tells of it, like any listener; and fails where a test wants it to.
@Singleton
public class HeardOrders extends StreamListener<OrderEvent> {

    private final Outbox outbox;
    private final Sql sql;
    private final Map<OrderId, Fault> faults = new ConcurrentHashMap<>();

    HeardOrders(Inbox inbox, Outbox outbox, Sql sql) {
        super(OrderEvent.class, inbox);
        this.outbox = outbox;
        this.sql = sql;
    }

    /// Asked after the listener wrote; what it throws is thrown.
    @FunctionalInterface
    public interface Fault {
        void strike();
    }

    @Incoming("orders")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        receive(records);
    }

    @Override
    public void onAll(List<Envelope<OrderEvent>> heard) {
        oneByOne(heard, this::hear);
    }

    private void hear(Envelope<OrderEvent> heard) {
        OrderId order = heard.event().orderId();
        write(heard, order);
        outbox.add(new LetterSent(
                new LetterId(heard.id()),
                order,
                "heard",
                heard.id(),
                heard.event().happenedAt()));
        faults.getOrDefault(order, () -> {}).strike();
    }

    public void failAt(OrderId order, Fault fault) {
        faults.put(order, fault);
    }

    public void mend(OrderId order) {
        faults.remove(order);
    }

    public void writeWhatFailsAtTheCommit(OrderId order) {
        sql.update("insert into written_once values (?), (?)", order.value(), order.value());
    }

    /// The ids of what was heard and remained, in order.
    public List<UUID> heardOf(OrderId... orders) {
        return sql.query(
                "select event_id from heard where order_id = any (?) order by position",
                row -> row.getObject(1, UUID.class),
                Column.uuids(List.of(orders), OrderId::value));
    }

    private void write(Envelope<OrderEvent> heard, OrderId order) {
        sql.update(
                "insert into heard (event_id, order_id, sequence) values (?, ?, ?)",
                heard.id(),
                order.value(),
                heard.sequence());
    }
}
