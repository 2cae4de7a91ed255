package com.kwoking.aftersales.messaging.outbox;

import com.kwoking.aftersales.messaging.RecordSize;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

final class MessagingBeans {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// Nothing is given up: a record that timed out could be overtaken by the next of its key.
    @Produces
    @Singleton
    Producer<String, byte[]> kafka(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        var config = new HashMap<>(broker);
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        config.put("delivery.timeout.ms", Integer.MAX_VALUE);
        config.put("linger.ms", 0);
        config.put("batch.size", 64 * 1024);
        config.put("max.request.size", RecordSize.MOST_BYTES);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    void close(@Disposes Producer<String, byte[]> kafka) {
        kafka.close(Duration.ofSeconds(2));
    }
}
