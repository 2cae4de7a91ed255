package com.kwoking.aftersales.messaging.outbox;

import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/// Carries the outbox to Kafka and forgets an event once Kafka has it.
///
/// One relay works at a time, however many copies of a service run. It sends what it can see in the
/// order of the positions and deletes exactly what was acknowledged: a slower transaction may commit a
/// lower position later, so there is no "everything up to". Stopped at any point, the worst it leaves
/// behind is a record that is sent a second time with the same id.
@ApplicationScoped
public class OutboxRelay {

    /// So many acknowledged rows wait at most before they are deleted, when there is no quiet moment.
    private static final int FORGET_AT = 4_000;

    private static final int BATCH = 1_000;

    /// With one more, of whatever size, that is what is held in memory at a time.
    private static final int BATCH_BYTES = 4 << 20;

    private static final int WAKE_UP_MILLIS = 200;
    private static final long PAUSE_AFTER_FAULT_MILLIS = 500;

    private final RelayConnections connections;
    private final Producer<String, byte[]> kafka;
    private final RelayMeters meters;
    private volatile boolean running = true;
    private final Thread thread = new Thread(this::run, "outbox-relay");

    public OutboxRelay(RelayConnections connections, Producer<String, byte[]> kafka, RelayMeters meters) {
        this.connections = connections;
        this.kafka = kafka;
        this.meters = meters;
    }

    void start(@Observes StartupEvent startup) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        running = false;
        thread.join(5_000);
        thread.interrupt();
    }

    private void run() {
        while (running) {
            try (var outbox = connections.open()) {
                relayUntilItFails(outbox);
            } catch (SQLException | ExecutionException | KafkaException e) {
                Log.warnf("The relay starts over: %s", e);
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void relayUntilItFails(RelayConnection outbox)
            throws SQLException, ExecutionException, InterruptedException {
        while (running && !outbox.tryToLead()) {
            outbox.waitForNews(WAKE_UP_MILLIS);
        }
        var sent = new ArrayList<Long>();
        while (running) {
            List<OutboxRow> rows = outbox.oldest(BATCH, BATCH_BYTES, sent);
            if (!rows.isEmpty()) {
                publish(rows);
                rows.forEach(row -> sent.add(row.position()));
            }
            if (!sent.isEmpty() && (rows.isEmpty() || sent.size() >= FORGET_AT)) {
                outbox.forget(sent);
                sent.clear();
            } else if (rows.isEmpty()) {
                announceDeadLetters(outbox);
                outbox.waitForNews(WAKE_UP_MILLIS);
            }
        }
        outbox.forget(sent);
    }

    /// Sends all, then waits for all. With an idempotent producer whose deliveries do not time out, a
    /// broker that is away means waiting here, so nothing overtakes.
    private void publish(List<OutboxRow> rows) throws ExecutionException, InterruptedException {
        List<Future<?>> underWay = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            underWay.add(kafka.send(row.toRecord(connections.source())));
        }
        for (Future<?> acknowledged : underWay) {
            acknowledged.get();
        }
        meters.published(rows.size());
    }

    private void announceDeadLetters(RelayConnection outbox)
            throws SQLException, ExecutionException, InterruptedException {
        for (DeadLetter letter : outbox.deadLettersToAnnounce(BATCH_BYTES)) {
            announce(letter);
            outbox.announced(letter.id());
        }
    }

    /// A payload that Kafka took may be too large with the reason beside it; then the reason goes alone.
    private void announce(DeadLetter letter) throws ExecutionException, InterruptedException {
        try {
            kafka.send(letter.toRecord(connections.deadLetterTopic())).get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            kafka.send(letter.withoutPayload().toRecord(connections.deadLetterTopic()))
                    .get();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAULT_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
