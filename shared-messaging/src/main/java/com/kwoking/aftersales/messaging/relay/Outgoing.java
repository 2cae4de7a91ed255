package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import com.kwoking.aftersales.messaging.relay.Transaction.Failure;
import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/// What goes to Kafka in one term, a transaction after the other. A row is visible as soon as it is sent; a transaction
// is
/// committed on Kafka's side, and its rows are deleted, when there is a quiet moment or when it is enough. Where
// anything
/// fails, all of the transaction is taken back, to be sent again in order.
final class Outgoing {

    private static final int COMMIT_AT_ROWS = 4_000;
    private static final long COMMIT_AFTER_NANOS = 5_000_000_000L;
    private static final long QUIET_NANOS = 250_000_000L;

    private static final long LOOK_FOR_ANSWERS_MILLIS = 1_000;

    private final RelayConnection database;
    private final LeaseHeld lease;
    private final Producer<String, byte[]> kafka;
    private final RelayMeters meters;
    private final KeyOrder order = new KeyOrder();
    private final PausedTopics paused = new PausedTopics();
    private @Nullable Transaction open;

    Outgoing(RelayConnection database, LeaseHeld lease, Producer<String, byte[]> kafka, RelayMeters meters) {
        this.database = database;
        this.lease = lease;
        this.kafka = kafka;
        this.meters = meters;
    }

    /// Whether something was sent that is not committed.
    boolean isOpen() {
        return open != null;
    }

    /// Positions that only wait to be committed and deleted.
    List<Long> sent() {
        return open == null ? List.of() : open.positions();
    }

    List<String> pausedTopics() {
        return paused.names();
    }

    /// False if the database has to be asked what comes first.
    boolean sendInItsTurn(OutboxRow row) throws SQLException, InterruptedException {
        return switch (order.turnOf(row)) {
            case SENT_ALREADY -> true;
            case NOT_KNOWN -> false;
            case ITS_TURN -> !paused.isPaused(row.topic()) && send(row);
        };
    }

    /// False where something before it failed, which it must not overtake.
    boolean send(OutboxRow row) throws SQLException, InterruptedException {
        if (open != null && open.positions().size() >= COMMIT_AT_ROWS && !commit()) {
            return false;
        }
        if (open == null) {
            kafka.beginTransaction();
            open = new Transaction();
        }
        if (!open.send(kafka, row, lease.source())) {
            return false;
        }
        order.sent(row);
        return true;
    }

    /// Looks at what became of what was sent. False if it was taken back: then the database has to be asked again.
    boolean settle() throws SQLException, InterruptedException {
        Transaction now = open;
        if (now == null) {
            return true;
        }
        if (isTakenBack(now)) {
            return false;
        }
        return !now.isAcknowledged() || !isDue(now) || commit();
    }

    /// Waits for what is not acknowledged yet. False if it had to be taken back.
    boolean commit() throws SQLException, InterruptedException {
        Transaction now = open;
        if (now == null) {
            return true;
        }
        while (!now.isAcknowledged() || now.failure() != null) {
            if (isTakenBack(now)) {
                return false;
            }
            lease.renewInTime();
            now.awaitAnswers(LOOK_FOR_ANSWERS_MILLIS);
        }
        kafka.commitTransaction();
        database.forget(now.positions(), lease.epoch());
        meters.published(now.positions().size());
        paused.work(now.topics());
        open = null;
        return true;
    }

    private static boolean isDue(Transaction now) {
        return now.nanosSinceLastSent() >= QUIET_NANOS || now.nanosSinceBegun() >= COMMIT_AFTER_NANOS;
    }

    private boolean isTakenBack(Transaction now) throws SQLException {
        Failure failure = now.failure();
        if (failure != null) {
            abort();
            blame(failure);
            return true;
        }
        Set<String> stuck = now.stuck();
        if (!stuck.isEmpty()) {
            Log.warnf("No acknowledgement from %s: they rest for a while, the others go on", stuck);
            abort();
            stuck.forEach(paused::pause);
            return true;
        }
        return false;
    }

    /// A record that no topic will ever take is set aside; anything else is its topic's fault for now.
    private void blame(Failure failure) throws SQLException {
        OutboxRow row = failure.row();
        if (failure.cause() instanceof RecordTooLargeException || failure.cause() instanceof InvalidRecordException) {
            Log.errorf("Kafka refuses event %s for %s for good: %s", row.id(), row.topic(), failure.cause());
            database.setAside(row.position(), String.valueOf(failure.cause()));
        } else {
            Log.warnf("%s takes nothing for now: %s", row.topic(), failure.cause());
            paused.pause(row.topic());
        }
    }

    private void abort() {
        kafka.abortTransaction();
        open = null;
        order.forgetAll();
    }
}
