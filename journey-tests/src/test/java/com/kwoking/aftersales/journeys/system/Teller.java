package com.kwoking.aftersales.journeys.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Puts records on topics, past the services: events that never happened, broken ones, old ones again.
public final class Teller implements AutoCloseable {

    static final String SOURCE = "/journey-tests";

    private final KafkaProducer<String, byte[]> kafka;

    Teller(String bootstrapServers) {
        kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /// Answers the id it was told under.
    public UUID tell(DomainEvent event) {
        return tell(event, 1);
    }

    public UUID tell(DomainEvent event, long sequence) {
        UUID id = UUID.randomUUID();
        send(
                EventType.of(event).topic(),
                event.key(),
                headers(event, id, sequence),
                EventJson.write(event).getBytes(UTF_8));
        return id;
    }

    /// As our outbox would say it.
    public static Map<String, String> headers(DomainEvent event, UUID id, long sequence) {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", SOURCE);
        headers.put("ce_type", EventType.of(event).wireName());
        headers.put("ce_subject", event.subject());
        headers.put("ce_time", event.happenedAt().toString());
        headers.put("ce_partitionkey", event.key());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_correlationid", UUID.randomUUID().toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    public RecordMetadata send(
            String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        var record = new ProducerRecord<String, byte[]>(topic, key, value);
        headers.forEach((name, content) -> record.headers().add(name, content.getBytes(UTF_8)));
        return send(record);
    }

    /// Once more, to the letter, and in this order.
    public void repeat(List<Told> records) {
        records.stream()
                .map(Told::record)
                .forEach(old -> kafka.send(new ProducerRecord<>(
                        old.topic(), old.partition(), null, old.key(), old.value(), old.headers())));
        kafka.flush();
    }

    @Override
    public void close() {
        kafka.close();
    }

    private RecordMetadata send(ProducerRecord<String, byte[]> record) {
        try {
            return kafka.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take a record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
