package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
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
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells operators of parked records on the service's dead-letter topic, where this copy's relay leads. On a thread
/// and with a producer of its own: a side topic that is missing holds up no event.
@ApplicationScoped
public class DeadLetterAnnouncer {

    private static final Backoff LOOK = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30), 0);

    private final DeadLetters deadLetters;
    private final RelayProducers producers;
    private final Handover handover;
    private final String topic;
    private final SupervisedThread thread;
    private int failures;

    public DeadLetterAnnouncer(
            DeadLetters deadLetters,
            RelayProducers producers,
            Handover handover,
            Supervision supervision,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.deadLetters = deadLetters;
        this.producers = producers;
        this.handover = handover;
        this.topic = service + ".dead-letters";
        this.thread = new SupervisedThread("dead-letter-announcer", this::look, supervision);
    }

    void start(@Observes StartupEvent startup) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        thread.stop(Duration.ofSeconds(1));
    }

    private void look() throws Exception {
        thread.pause(LOOK.pauseAfter(failures + 1, 0));
        if (thread.isStopping()) {
            return;
        }
        try {
            announceAll();
            failures = 0;
        } catch (ExecutionException | KafkaException | DatabaseFault e) {
            failures++;
            Log.warnf("Dead letters cannot be told of on %s for now: %s", topic, e);
        }
    }

    private void announceAll() throws ExecutionException, InterruptedException {
        List<DeadLetter> letters = handover.leads() ? deadLetters.notAnnounced() : List.of();
        if (letters.isEmpty()) {
            return;
        }
        try (var kafka = producers.plain()) {
            while (!letters.isEmpty()) {
                for (DeadLetter letter : letters) {
                    thread.beat();
                    announce(letter, kafka);
                    deadLetters.announced(letter.id());
                }
                letters = deadLetters.notAnnounced();
            }
        }
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
