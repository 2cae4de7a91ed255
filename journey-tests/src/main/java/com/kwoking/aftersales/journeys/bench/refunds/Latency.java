package com.kwoking.aftersales.journeys.bench.refunds;

import com.kwoking.aftersales.journeys.bench.system.Took;
import com.kwoking.aftersales.journeys.bench.system.Wire;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.ProducerRecord;

/// How long from an event to the one it causes, at a steady rate. Reckoned from the instant at which each
/// was due to be sent, so that a pause anywhere counts in full.
record Latency(Wire wire) {

    /// @param topic where the effects appear, their cause in the header
    /// @param cause makes the n-th event; its `ce_id` is what the effect names
    Took measure(int perSecond, int seconds, String topic, String effect, IntFunction<Sent> cause)
            throws InterruptedException {
        int count = perSecond * seconds;
        Map<UUID, Long> due = new ConcurrentHashMap<>();
        var nanos = new long[count];
        var left = new CountDownLatch(count);
        try (var producer = wire.producer(0);
                var _ = wire.watch(topic, (causeId, type) -> {
                    Long at = type.equals(effect) ? due.remove(causeId) : null;
                    if (at != null) {
                        nanos[(int) (left.getCount() - 1)] = System.nanoTime() - at;
                        left.countDown();
                    }
                })) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long at = start + i * 1_000_000_000L / perSecond;
                Sent sent = cause.apply(i);
                for (long wait = at - System.nanoTime(); wait > 0; wait = at - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                due.put(sent.id(), at);
                producer.send(sent.event());
            }
            if (!left.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("%d effects did not come".formatted(left.getCount()));
            }
        }
        return Took.of(nanos);
    }

    record Sent(UUID id, ProducerRecord<String, byte[]> event) {}
}
