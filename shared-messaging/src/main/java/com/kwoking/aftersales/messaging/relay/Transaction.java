package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// What was sent and is not committed on Kafka's side yet. Acknowledgements come from the producer's thread.
final class Transaction {

    private static final long STUCK_NANOS = 10_000_000_000L;

    private final long begunAt = System.nanoTime();
    private final List<Long> positions = new ArrayList<>();
    private final Set<String> topics = new HashSet<>();

    /// The oldest first.
    private final Map<Long, Sent> unacknowledged = new LinkedHashMap<>();

    private @Nullable Failure failure;
    private volatile long lastSentAt = begunAt;

    private record Sent(String topic, long at) {}

    /// The first that went wrong; all that follows of a transaction goes wrong with it.
    record Failure(OutboxRow row, Exception cause) {}

    /// False if something before it failed.
    boolean send(Producer<String, byte[]> producer, OutboxRow row, String source) {
        if (failure() != null) {
            return false;
        }
        lastSentAt = System.nanoTime();
        sending(row);
        try {
            producer.send(row.toRecord(source), (_, fault) -> answered(row, fault));
        } catch (KafkaException e) {
            if (failure() == null) {
                throw e;
            }
            return false;
        }
        positions.add(row.position());
        topics.add(row.topic());
        return true;
    }

    Set<String> topics() {
        return topics;
    }

    List<Long> positions() {
        return positions;
    }

    synchronized boolean isAcknowledged() {
        return unacknowledged.isEmpty();
    }

    synchronized @Nullable Failure failure() {
        return failure;
    }

    /// The topics that have not answered for too long.
    synchronized Set<String> stuck() {
        long now = System.nanoTime();
        return unacknowledged.values().stream()
                .takeWhile(sent -> now - sent.at() > STUCK_NANOS)
                .map(Sent::topic)
                .collect(Collectors.toSet());
    }

    long nanosSinceBegun() {
        return System.nanoTime() - begunAt;
    }

    long nanosSinceLastSent() {
        return System.nanoTime() - lastSentAt;
    }

    /// Returns when all is answered, at the latest after so long.
    synchronized void awaitAnswers(long millis) throws InterruptedException {
        if (!unacknowledged.isEmpty()) {
            wait(millis);
        }
    }

    private synchronized void sending(OutboxRow row) {
        unacknowledged.put(row.position(), new Sent(row.topic(), lastSentAt));
    }

    private synchronized void answered(OutboxRow row, @Nullable Exception fault) {
        unacknowledged.remove(row.position());
        if (fault != null && failure == null) {
            failure = new Failure(row, fault);
        }
        if (unacknowledged.isEmpty() || fault != null) {
            notifyAll();
        }
    }
}
