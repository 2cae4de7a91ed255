package com.kwoking.aftersales.journeys.bench.stories;

import com.kwoking.aftersales.journeys.bench.system.Wire;
import com.kwoking.aftersales.journeys.parties.Order;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// When the mail server took which order's letters, as notifications-service tells it.
public final class LettersSent implements AutoCloseable {

    private static final String SENT = "com.kwoking.letter.sent.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(10);

    private final Map<String, List<Long>> nanosByOrder = new ConcurrentHashMap<>();
    private final Wire.Watch watch;

    public LettersSent(Wire wire) {
        watch = wire.listen("letters", record -> {
            if (Wire.type(record).equals(SENT)) {
                nanosByOrder
                        .computeIfAbsent(record.key(), _ -> new CopyOnWriteArrayList<>())
                        .add(System.nanoTime());
            }
        });
    }

    /// Returns when each of these orders has so many.
    void await(List<Order> orders, int each) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Order order : orders) {
            while (of(order).size() < each) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("Of %d letters about order %s, %d were sent."
                            .formatted(each, order.orderNumber(), of(order).size()));
                }
                LockSupport.parkNanos(EVERY);
            }
        }
    }

    /// @param which from 1
    long nanosOf(Order order, int which) {
        return of(order).get(which - 1);
    }

    @Override
    public void close() throws InterruptedException {
        watch.close();
    }

    private List<Long> of(Order order) {
        return nanosByOrder.getOrDefault(order.orderId().value().toString(), List.of());
    }
}
