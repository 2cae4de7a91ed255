package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.outbox.Handover;
import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import io.quarkus.logging.Log;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;

/// One copy's time as the leader, with one producer: from its lease to whatever ends it.
///
/// Ended at any point, the worst that is left is an uncommitted record that the next leader sends again under the same
/// id: who reads committed records only sees each once, and everybody sees each key in its order.
final class RelayTerm implements AutoCloseable {

    private static final int ROWS = 1_000;

    /// With one more, of whatever size, that is what is held in memory at a time.
    private static final int BYTES = 4 << 20;

    /// The safety net under what is handed over.
    private static final long LOOK_MILLIS = 1_000;

    private static final long SETTLE_MILLIS = 250;

    private final RelayConnection database;
    private final LeaseHeld lease;
    private final Producer<String, byte[]> kafka;
    private final Handover handover;
    private final Outgoing outgoing;
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
        this.outgoing = new Outgoing(database, lease, kafka, meters);
    }

    /// Returns when it is to stop, with everything committed that was sent. Whatever it throws ends the term.
    void lead(BooleanSupplier running) throws SQLException, InterruptedException {
        kafka.initTransactions();
        // It may have taken long, and whoever led before is fenced off from now on.
        lease.renew();
        handover.leads(true);
        try {
            while (running.getAsBoolean()) {
                lease.renewInTime();
                carryOn(handover.await(outgoing.isOpen() ? SETTLE_MILLIS : LOOK_MILLIS));
            }
            look();
            outgoing.commit();
        } finally {
            handover.leads(false);
        }
    }

    private void carryOn(Handover.News news) throws SQLException, InterruptedException {
        boolean look = news.look() || System.nanoTime() - lookedAt > LOOK_MILLIS * 1_000_000;
        for (OutboxRow row : news.rows()) {
            look |= !outgoing.sendInItsTurn(row);
        }
        if (look) {
            look();
        }
        settle();
    }

    /// In the order of the positions, which for one key is that of the commits: what is seen here misses none of its
    /// forerunners.
    private void look() throws SQLException, InterruptedException {
        List<OutboxRow> rows;
        do {
            lease.renewInTime();
            rows = database.oldest(ROWS, BYTES, outgoing.sent(), outgoing.pausedTopics());
            sendUntilOneFails(rows);
            settle();
        } while (!rows.isEmpty());
        lookedAt = System.nanoTime();
    }

    /// What is left is seen at the next look, behind whatever failed.
    private void sendUntilOneFails(List<OutboxRow> rows) throws SQLException, InterruptedException {
        for (OutboxRow row : rows) {
            if (!outgoing.send(row)) {
                return;
            }
        }
    }

    private void settle() throws SQLException, InterruptedException {
        if (!outgoing.settle()) {
            handover.lookAgain();
        }
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
