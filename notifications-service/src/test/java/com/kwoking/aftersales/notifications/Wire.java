package com.kwoking.aftersales.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The other services, as far as this one can tell.
final class Wire implements AutoCloseable {

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> letters;
    private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();

    Wire(String brokers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "max.request.size", 8 << 20),
                new StringSerializer(),
                new StringSerializer());
        letters = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        brokers,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        letters.subscribe(List.of("letters"));
    }

    /// Returns the event's id, with which it can be told again.
    UUID tell(DomainEvent event) {
        return tell(UUID.randomUUID(), event);
    }

    UUID tell(UUID id, DomainEvent event) {
        var type = EventType.of(event);
        var record = new ProducerRecord<>(type.topic(), event.key(), EventJson.write(event));
        Map.of(
                        "ce_id", id.toString(),
                        "ce_type", type.wireName(),
                        "ce_source", "/test",
                        "ce_sequence", "1",
                        "ce_correlationid", id.toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /// What this service has told about an order so far.
    List<ConsumerRecord<String, String>> toldAbout(EventSamples order) {
        letters.poll(Duration.ofMillis(100)).forEach(heard::add);
        return heard.stream()
                .filter(record -> record.key().equals(order.orderId().value().toString()))
                .toList();
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        letters.close();
    }
}
