package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.outbox.Handover;
import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import com.kwoking.aftersales.messaging.relay.Transaction.Failure;
import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/// One copy's time as the leader, with one producer: from its lease to whatever ends it.
///
/// What is sent is visible at once. It is committed on Kafka's side, and then deleted, when there is a quiet moment
/// or when it is enough. Ended at any point, the worst that is left is an uncommitted record that the next leader
/// sends again under the same id: who reads committed records only sees each once, and everybody sees each key in
/// its order.
final class RelayTerm implements AutoCloseable {

    private static final int ROWS = 1_000;

    /// With one more, of whatever size, that is what is held in memory at a time.
    private static final int BYTES = 4 << 20;

    private static final int COMMIT_AT_ROWS = 4_000;
    private static final long COMMIT_AFTER_NANOS = 5_000_000_000L;
    private static final long QUIET_MILLIS = 250;

    /// The safety net under what is handed over.
    private static final long LOOK_MILLIS = 1_000;

    private static final long RENEW_MILLIS = 1_000;

    private final RelayConnection database;
    private final LeaseHeld lease;
    private final Producer<String, byte[]> kafka;
    private final Handover handover;
    private final RelayMeters meters;
    private final KeyOrder order = new KeyOrder();
    private final PausedTopics paused = new PausedTopics();
    private @Nullable Transaction open;
    private long lookedAt;

    RelayTerm(
            RelayConnection database,
            LeaseHeld lease,
            Producer<String, byte[]> kafka,
            Handover handover,
            RelayMeters meters) {
        this.database = database;
        this.lease = lease;
        this.kafka = kafka;
        this.handover = handover;
        this.meters = meters;
    }

    /// Returns when it is to stop, with everything committed that was sent. Whatever it throws ends the term.
    void lead(BooleanSupplier running) throws SQLException, InterruptedException {
        kafka.initTransactions();
        // It may have taken long, and whoever led before is fenced off from now on.
        lease.renew();
        handover.leads(true);
        try {
            while (running.getAsBoolean()) {
                lease.renewEvery(RENEW_MILLIS);
                carryOn(handover.await(open == null ? LOOK_MILLIS : QUIET_MILLIS));
            }
            look();
            commit();
        } finally {
            handover.leads(false);
        }
    }

    private void carryOn(Handover.News news) throws SQLException, InterruptedException {
        boolean look = news.look();
        for (OutboxRow row : news.rows()) {
            look |= !sendInItsTurn(row);
        }
        if (look || System.nanoTime() - lookedAt > LOOK_MILLIS * 1_000_000) {
            look();
        }
        settle();
    }

    /// False if the database has to be asked what comes first.
    private boolean sendInItsTurn(OutboxRow row) throws SQLException, InterruptedException {
        return switch (order.turnOf(row)) {
            case SENT_ALREADY -> true;
            case NOT_KNOWN -> false;
            case ITS_TURN -> !paused.isPaused(row.topic()) && send(row);
        };
    }

    /// In the order of the positions, which for one key is that of the commits: what is seen here misses none of its
    /// forerunners.
    private void look() throws SQLException, InterruptedException {
        List<OutboxRow> rows;
        do {
            lease.renewEvery(RENEW_MILLIS);
            rows = database.oldest(ROWS, BYTES, open == null ? List.of() : open.positions(), paused.names());
            sendUntilOneFails(rows);
            settle();
        } while (!rows.isEmpty());
        lookedAt = System.nanoTime();
    }

    /// What is left is seen at the next look, behind whatever failed.
    private void sendUntilOneFails(List<OutboxRow> rows) throws SQLException, InterruptedException {
        for (OutboxRow row : rows) {
            if (!send(row)) {
                return;
            }
        }
    }

    /// False where something before it failed, which it must not overtake.
    private boolean send(OutboxRow row) throws SQLException, InterruptedException {
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

    /// Looks at what became of what was sent.
    private void settle() throws SQLException, InterruptedException {
        Transaction now = open;
        if (now == null) {
            return;
        }
        Failure failure = now.failure();
        Set<String> stuck = now.stuck();
        if (failure != null) {
            takeBack(failure);
        } else if (!stuck.isEmpty()) {
            Log.warnf("No acknowledgement from %s: they rest for a while, the others go on", stuck);
            stuck.forEach(paused::pause);
            abort();
        } else if (now.isAcknowledged() && isDue(now)) {
            commit();
        }
    }

    private static boolean isDue(Transaction now) {
        return now.nanosSinceLastSent() >= QUIET_MILLIS * 1_000_000 || now.nanosSinceBegun() >= COMMIT_AFTER_NANOS;
    }

    /// False if it had to be taken back.
    private boolean commit() throws SQLException, InterruptedException {
        Transaction now = open;
        while (now != null && now == open) {
            lease.renewEvery(RENEW_MILLIS);
            now.awaitAnswers(RENEW_MILLIS);
            if (now.isAcknowledged() && now.failure() == null) {
                kafka.commitTransaction();
                database.forget(now.positions(), lease.epoch());
                meters.published(now.positions().size());
                paused.work(now.topics());
                open = null;
                return true;
            }
            settle();
        }
        return now == null;
    }

    /// A record that no topic will ever take is set aside; anything else is its topic's fault for now.
    private void takeBack(Failure failure) throws SQLException {
        abort();
        OutboxRow row = failure.row();
        if (failure.cause() instanceof RecordTooLargeException || failure.cause() instanceof InvalidRecordException) {
            Log.errorf("Kafka refuses event %s for %s for good: %s", row.id(), row.topic(), failure.cause());
            database.setAside(row.position(), String.valueOf(failure.cause()));
        } else {
            Log.warnf("%s takes nothing for now: %s", row.topic(), failure.cause());
            paused.pause(row.topic());
        }
    }

    /// All that was sent and not committed is sent again, in order, after another look.
    private void abort() {
        kafka.abortTransaction();
        open = null;
        order.forgetAll();
        handover.lookAgain();
    }

    /// Without waiting: what is not committed is not forgotten either.
    @Override
    public void close() {
        try {
            kafka.close(Duration.ZERO);
        } catch (KafkaException e) {
            Log.debugf(e, "A producer did not close well");
        }
    }
}
