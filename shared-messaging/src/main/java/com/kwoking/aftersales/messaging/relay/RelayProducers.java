package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.RecordSize;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Producers as the relay needs them. Each is made when it is needed, so that a service starts and takes commands where
/// Kafka's name does not even resolve.
@ApplicationScoped
public class RelayProducers {

    private final Map<String, Object> broker;
    private final String service;

    public RelayProducers(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.broker = broker;
        this.service = service;
    }

    /// The one of this service that the broker takes records from: whoever begins with the same name ends it
    /// (fencing).
    ///
    /// A call waits two seconds at most, because the lease has to be renewed meanwhile. A record is given up after
    /// half a minute; nothing is lost by that, and nothing overtakes it: all that was not committed is sent again,
    /// in order.
    Producer<String, byte[]> fenced() {
        Map<String, Object> config = common();
        config.put("transactional.id", service + "-outbox");
        config.put("transaction.timeout.ms", 60_000);
        config.put("max.block.ms", 2_000);
        config.put("request.timeout.ms", 10_000);
        config.put("delivery.timeout.ms", 30_000);
        config.put("max.in.flight.requests.per.connection", 1);
        return producer(config);
    }

    /// For what nothing else waits for.
    Producer<String, byte[]> plain() {
        Map<String, Object> config = common();
        config.put("max.block.ms", 5_000);
        return producer(config);
    }

    private Map<String, Object> common() {
        Map<String, Object> config = new HashMap<>(broker);
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        config.put("linger.ms", 0);
        config.put("batch.size", 64 * 1024);
        config.put("max.request.size", RecordSize.MOST_BYTES);
        return config;
    }

    private static Producer<String, byte[]> producer(Map<String, Object> config) {
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }
}
