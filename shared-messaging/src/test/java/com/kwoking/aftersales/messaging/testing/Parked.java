package com.kwoking.aftersales.messaging.testing;

import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What became a dead letter, found page by page: what other tests parked may be large.
public final class Parked {

    private static final int PAGE = 10_000;

    private Parked() {}

    /// As dead letters of the record.
    public static List<DeadLetter> of(ConsumerRecord<?, ?> record, DeadLetters deadLetters) {
        return Stream.iterate(
                        deadLetters.parked(new UUID(0, 0), PAGE),
                        page -> !page.isEmpty(),
                        page -> deadLetters.parked(page.getLast().id(), PAGE))
                .flatMap(List::stream)
                .filter(letter -> letter.offset() == record.offset() && letter.partition() == record.partition())
                .toList();
    }
}
