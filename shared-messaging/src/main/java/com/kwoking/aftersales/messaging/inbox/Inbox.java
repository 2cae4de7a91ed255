package com.kwoking.aftersales.messaging.inbox;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.PassingFault;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.json.CloudEvents;
import com.kwoking.aftersales.messaging.json.CloudEvents.Incoming;
import com.kwoking.aftersales.messaging.retention.InboxLives;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/// Where events come in. Kafka delivers at least once; a listener hears each event exactly once,
/// because the note that it was heard commits together with whatever the listener wrote.
@ApplicationScoped
public class Inbox {

    /// Sorted, so that two copies of a service that hear the same records cannot wait for each other.
    private static final String MARK = """
            insert into inbox (event_id, keep_until)
            select id, now() + cast(? as interval) from unnest(?) as id order by id
            on conflict do nothing returning event_id
            """;

    private final Sql sql;
    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final InboxLives lives;
    private final BlockingRetry retry = new BlockingRetry();

    Inbox(Sql sql, DeadLetters deadLetters, MeterRegistry meters, InboxLives lives) {
        this.sql = sql;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.lives = lives;
    }

    /// Hears a poll's records in one transaction; if that fails, one by one, so that a bad record
    /// ends as a dead letter and takes no neighbour with it. Returns when every record is either
    /// heard or parked, so that its offset may be committed; while the database is away it waits.
    public <E extends DomainEvent> void receive(ConsumerRecords<String, byte[]> records, Listener<E> listener) {
        List<Incoming<E>> poll = StreamSupport.stream(records.spliterator(), false)
                .map(record -> CloudEvents.read(record, listener.vocabulary()))
                .toList();
        retry.untilItPasses(
                () -> {
                    try {
                        hear(poll, listener);
                    } catch (RuntimeException e) {
                        if (PassingFault.is(e) || poll.size() == 1) {
                            throw e;
                        }
                        Log.warnf(
                                "A poll of %d records from %s failed as a whole: %s", poll.size(), listener.topic(), e);
                        poll.forEach(each -> hearAlone(each, listener));
                    }
                },
                e -> poll.forEach(each -> hearAlone(each, listener)));
    }

    /// The same for one record that was parked before; throws what goes wrong.
    <E extends DomainEvent> void receiveAgain(ConsumerRecord<String, byte[]> record, Listener<E> listener) {
        switch (CloudEvents.read(record, listener.vocabulary())) {
            case Incoming.Event<E> event -> hear(List.of(event), listener);
            case Incoming.Foreign<E> foreign -> throw new IllegalArgumentException("unknown here: " + foreign.what());
            case Incoming.Broken<E> broken -> throw broken.cause();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        retry.end();
    }

    private <E extends DomainEvent> void hearAlone(Incoming<E> one, Listener<E> listener) {
        retry.untilItPasses(() -> hear(List.of(one), listener), e -> deadLetters.add(recordOf(one), e));
    }

    private <E extends DomainEvent> void hear(List<Incoming<E>> poll, Listener<E> listener) {
        var events = new ArrayList<Envelope<E>>(poll.size());
        QuarkusTransaction.requiringNew().run(() -> {
            for (Incoming<E> each : poll) {
                switch (each) {
                    case Incoming.Event<E> event -> events.add(event.envelope());
                    case Incoming.Foreign<E> foreign -> passOver(foreign);
                    case Incoming.Broken<E> broken -> deadLetters.add(broken.record(), broken.cause());
                }
            }
            List<Envelope<E>> news = firstHeard(events, lives.of(listener.topic()));
            if (!news.isEmpty()) {
                listener.onAll(news);
            }
            count("inbox.heard", listener.topic(), news.size());
            count("inbox.duplicates", listener.topic(), events.size() - news.size());
        });
    }

    private <E extends DomainEvent> List<Envelope<E>> firstHeard(List<Envelope<E>> events, @Nullable String life) {
        if (events.isEmpty()) {
            return List.of();
        }
        var news = new HashSet<>(
                sql.query(MARK, row -> row.getObject(1, UUID.class), life, Column.uuids(events, Envelope::id)));
        return events.stream().filter(event -> news.remove(event.id())).toList();
    }

    private void passOver(Incoming.Foreign<?> foreign) {
        var record = foreign.record();
        Log.infof("Passed over %s at %s-%d@%d", foreign.what(), record.topic(), record.partition(), record.offset());
        count("inbox.skipped", record.topic(), 1);
    }

    private void count(String name, String topic, int howMany) {
        meters.counter(name, "topic", topic).increment(howMany);
    }

    private static ConsumerRecord<String, byte[]> recordOf(Incoming<?> incoming) {
        return switch (incoming) {
            case Incoming.Event<?> event -> event.record();
            case Incoming.Foreign<?> foreign -> foreign.record();
            case Incoming.Broken<?> broken -> broken.record();
        };
    }
}
