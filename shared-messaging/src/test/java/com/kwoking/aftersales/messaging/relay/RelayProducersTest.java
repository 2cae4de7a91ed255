package com.kwoking.aftersales.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.RecordSize;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

class RelayProducersTest {

    private final RelayProducers producers =
            new RelayProducers(Map.of("bootstrap.servers", "localhost:1"), "orders-service");

    @Test
    void theRelaysProducerWaitsForAllRepeatsNothingAndEndsItsPredecessor() throws ReflectiveOperationException {
        try (var producer = producers.fenced()) {
            var settings = settings(producer);
            assertThat(settings.getString("acks")).isIn("all", "-1");
            assertThat(settings.getBoolean("enable.idempotence")).isTrue();
            assertThat(settings.getInt("retries")).isEqualTo(Integer.MAX_VALUE);
            assertThat(settings.getInt("max.in.flight.requests.per.connection")).isEqualTo(1);
            assertThat(settings.getString("transactional.id")).isEqualTo("orders-service-outbox");
            assertThat(settings.getInt("max.request.size")).isEqualTo(RecordSize.MOST_BYTES);
        }
    }

    /// No call of the producer takes so long that the lease ends meanwhile.
    @Test
    void theRelayWaitsForTheBrokerForLessTimeThanItsLeaseLasts() throws ReflectiveOperationException {
        try (var producer = producers.fenced()) {
            assertThat(settings(producer).getLong("max.block.ms")).isLessThan(RelayLease.MILLIS);
        }
    }

    static ProducerConfig settings(Producer<String, byte[]> producer) throws ReflectiveOperationException {
        var field = KafkaProducer.class.getDeclaredField("producerConfig");
        field.setAccessible(true);
        return (ProducerConfig) field.get(producer);
    }
}
