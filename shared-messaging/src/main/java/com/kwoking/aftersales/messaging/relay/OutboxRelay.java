package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.outbox.Handover;
import com.kwoking.aftersales.messaging.queue.Backoff;
import com.kwoking.aftersales.messaging.supervision.SupervisedThread;
import com.kwoking.aftersales.messaging.supervision.Supervision;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.KafkaException;

/// Carries the outbox to Kafka and forgets an event once Kafka has it (docs/decisions/0036).
///
/// Every copy of a service has one, and one of them leads. The others look whether its lease has ended, and wake it
/// when something was committed where they are.
@ApplicationScoped
public class OutboxRelay {

    /// What is handed over when a copy is asked to stop has so long to go out.
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private static final long LOOK_AT_THE_LEASE_MILLIS = 500;

    /// What failed only after so long had worked.
    private static final long WORKED_NANOS = 30_000_000_000L;

    /// As after so many tries.
    private static final int DEAF = 5;

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(5), 0.5);

    private final RelayConnections connections;
    private final RelayProducers producers;
    private final Handover handover;
    private final RelayMeters meters;
    private final SupervisedThread thread;
    private final SupervisedThread ears;
    private int failures;

    public OutboxRelay(
            RelayConnections connections,
            RelayProducers producers,
            Handover handover,
            RelayMeters meters,
            Supervision supervision) {
        this.connections = connections;
        this.producers = producers;
        this.handover = handover;
        this.meters = meters;
        this.thread = new SupervisedThread("outbox-relay", this::carry, supervision);
        this.ears = new SupervisedThread("outbox-relay-ears", this::hear, supervision);
    }

    void start(@Observes StartupEvent startup) {
        ears.start();
        thread.start();
    }

    /// The last to stop: what others finish on their way out is told too.
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ShutdownEvent shutdown)
            throws InterruptedException {
        thread.askToStop();
        ears.askToStop();
        handover.lookAgain();
        thread.stop(GOODBYE);
        ears.stop(Duration.ofMillis(1));
    }

    private boolean isRunning() {
        return !thread.isStopping();
    }

    /// What a broker or a database that is away does to it is no fault of its own.
    private void carry() throws Exception {
        long began = System.nanoTime();
        try (var database = connections.open()) {
            leadWhenItIsFree(database);
        } catch (SQLException | KafkaException | LeaseLost e) {
            Log.warnf("The relay starts over: %s", e);
            failures = System.nanoTime() - began > WORKED_NANOS ? 1 : failures + 1;
            thread.pause(pauseAfter(failures));
        }
    }

    private void leadWhenItIsFree(RelayConnection database) throws SQLException, InterruptedException {
        RelayLease lease = database.lease();
        OptionalLong epoch = lease.take();
        while (isRunning() && epoch.isEmpty()) {
            follow(database);
            epoch = lease.take();
        }
        if (epoch.isPresent()) {
            lead(database, new LeaseHeld(lease, epoch.getAsLong(), connections.source(), thread::beat), lease);
        }
    }

    private void follow(RelayConnection database) throws SQLException, InterruptedException {
        thread.beat();
        if (!handover.await(LOOK_AT_THE_LEASE_MILLIS).isEmpty()) {
            database.wakeTheLeader();
        }
    }

    /// A term that ended badly ends the lease too: perhaps another copy reaches what this one does not.
    private void lead(RelayConnection database, LeaseHeld held, RelayLease lease)
            throws SQLException, InterruptedException {
        try {
            while (isRunning() && !lease.isAlone()) {
                follow(database);
                held.renew();
            }
            meters.tookOver();
            try (var term = new RelayTerm(database, held, producers.fenced(), handover, meters)) {
                term.lead(this::isRunning);
            }
        } finally {
            held.end();
        }
    }

    private static Duration pauseAfter(int tries) {
        return BACKOFF.pauseAfter(tries, ThreadLocalRandom.current().nextDouble());
    }

    /// What other copies commit. Deaf, it is only slower: the leader looks once a second.
    private void hear() throws Exception {
        try (var database = connections.open()) {
            database.listen();
            while (isRunning()) {
                ears.beat();
                if (database.isWoken(1_000) && handover.leads()) {
                    handover.lookAgain();
                }
            }
        } catch (SQLException e) {
            Log.debugf(e, "Other copies cannot be heard for now");
            ears.pause(pauseAfter(DEAF));
        }
    }
}
