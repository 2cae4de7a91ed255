package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.outbox.Handover;
import com.kwoking.aftersales.messaging.queue.Backoff;
import com.kwoking.aftersales.messaging.supervision.SupervisedThread;
import com.kwoking.aftersales.messaging.supervision.Supervision;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells operators of parked records on the service's dead-letter topic, where this copy's relay leads. On a thread
/// and with a producer of its own: a side topic that is missing holds up no event.
@ApplicationScoped
public class DeadLetterAnnouncer {

    private static final int BYTES = 4 << 20;

    /// Those of one poll were parked at one instant; their ids grow within it.
    private static final String TO_ANNOUNCE = """
            select %1$s
              from (select *, sum(length) over (order by parked_at, id) - length as bytes_before
                      from (select *, coalesce(octet_length(payload), 0) as length
                              from dead_letter where not announced order by parked_at, id limit 100) as first) as counted
             where bytes_before < ?
             order by parked_at, id
            """.formatted(DeadLetter.COLUMNS);

    private static final String ANNOUNCED = "update dead_letter set announced = true where id = ?";

    private static final Backoff LOOK = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), 0);

    private final Sql sql;
    private final RelayProducers producers;
    private final Handover handover;
    private final String topic;
    private final CountDownLatch end = new CountDownLatch(1);
    private final SupervisedThread thread;
    private int failures;

    public DeadLetterAnnouncer(
            Sql sql,
            RelayProducers producers,
            Handover handover,
            Supervision supervision,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sql = sql;
        this.producers = producers;
        this.handover = handover;
        this.topic = service + ".dead-letters";
        this.thread = new SupervisedThread("dead-letter-announcer", this::look, supervision);
    }

    void start(@Observes StartupEvent startup) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        end.countDown();
        thread.stop(Duration.ofSeconds(1));
    }

    private void look() throws Exception {
        Duration pause = LOOK.pauseAfter(failures + 1, 0);
        if (!thread.waiting(() -> end.await(pause.toMillis(), TimeUnit.MILLISECONDS))) {
            try {
                announceAll();
                failures = 0;
            } catch (ExecutionException | KafkaException | DatabaseFault e) {
                failures++;
                Log.warnf("Dead letters cannot be told of on %s for now: %s", topic, e);
            }
        }
    }

    private void announceAll() throws ExecutionException, InterruptedException {
        List<DeadLetter> letters = handover.leads() ? notAnnounced() : List.of();
        if (letters.isEmpty()) {
            return;
        }
        try (var kafka = producers.plain()) {
            while (!letters.isEmpty()) {
                for (DeadLetter letter : letters) {
                    thread.beat();
                    announce(letter, kafka);
                    sql.update(ANNOUNCED, letter.id());
                }
                letters = notAnnounced();
            }
        }
    }

    private List<DeadLetter> notAnnounced() {
        return sql.query(TO_ANNOUNCE, DeadLetter::of, BYTES);
    }

    /// A payload that Kafka took may be too large with the reason beside it; then the reason goes alone.
    private void announce(DeadLetter letter, Producer<String, byte[]> kafka)
            throws ExecutionException, InterruptedException {
        try {
            kafka.send(letter.toRecord(topic)).get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw e;
            }
            kafka.send(letter.withoutPayload().toRecord(topic)).get();
        }
    }
}
