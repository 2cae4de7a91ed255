package com.kwoking.aftersales.messaging.relay;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.producer.Producer;

/// For tests that put a record on a topic themselves.
final class TestProducer {

    @Produces
    @Singleton
    Producer<String, byte[]> kafka(RelayProducers producers) {
        return producers.plain();
    }
}
