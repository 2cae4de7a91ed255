package com.kwoking.aftersales.journeys.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.testkit.topic.Telling;
import com.kwoking.aftersales.testkit.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/// Puts records on topics, past the services: events that never happened, broken ones, old ones again.
public final class Teller implements AutoCloseable {

    private final Topics kafka;

    Teller(String bootstrapServers) {
        kafka = new Topics(bootstrapServers);
    }

    /// Answers the id it was told under.
    public UUID tell(DomainEvent event) {
        return kafka.tell(event);
    }

    public void tell(DomainEvent event, long sequence) {
        kafka.tell(new Envelope<>(UUID.randomUUID(), Telling.SOURCE, sequence, UUID.randomUUID(), null, null, event));
    }

    public RecordMetadata send(
            String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        var record = new ProducerRecord<String, byte[]>(topic, key, value);
        headers.forEach((name, content) -> record.headers().add(name, content.getBytes(UTF_8)));
        return kafka.send(record);
    }

    /// Once more, to the letter, and in this order.
    public void repeat(List<Told> records) {
        kafka.sendAll(records.stream().map(Told::record).map(Teller::again).toList());
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> old) {
        return new ProducerRecord<>(old.topic(), old.partition(), null, old.key(), old.value(), old.headers());
    }

    @Override
    public void close() {
        kafka.close();
    }
}
