package com.kwoking.aftersales.journeys.bench.refunds;

import com.kwoking.aftersales.journeys.bench.system.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;

/// (a): from ReturnInspected on its topic to the decision on its topic, as fast as refunds-service goes.
record RefundThroughput(Wire wire) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// One inspection to come.
    record Return(long orderNumber, int unit) {

        /// The first unit of so many orders.
        static List<Return> firstUnits(long from, int howMany) {
            return LongStream.range(from, from + howMany)
                    .mapToObj(order -> new Return(order, 0))
                    .toList();
        }
    }

    /// Events per second, from the first one sent to the last decision seen.
    double perSecond(List<Return> burst) throws InterruptedException {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(burst.size());
        for (Return each : burst) {
            UUID id = Samples.event();
            records.add(Samples.inspected(id, each.orderNumber(), each.unit()));
        }
        var left = new CountDownLatch(burst.size());
        try (var producer = wire.producer(5);
                var _ = wire.watch("refunds", (_, type) -> {
                    if (type.equals(RefundsAlone.DECIDED)) {
                        left.countDown();
                    }
                })) {
            long start = System.nanoTime();
            records.forEach(producer::send);
            producer.flush();
            if (!left.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        "%d of %d decisions did not come".formatted(left.getCount(), burst.size()));
            }
            return burst.size() / ((System.nanoTime() - start) / 1e9);
        }
    }
}
