package com.kwoking.aftersales.returns;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.events.order.OrderId;
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
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Both ends of the real topics.
final class Kafka implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    Kafka(String servers, String... topics) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            for (PartitionInfo each : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, each.partition()));
            }
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    void tell(DomainEvent event) {
        tell(UUID.randomUUID(), event);
    }

    void tell(UUID eventId, DomainEvent event) {
        var type = EventType.of(event);
        var record = new ProducerRecord<>(
                type.topic(), event.key(), EventJson.write(event).getBytes(UTF_8));
        header(record, "ce_id", eventId.toString());
        header(record, "ce_source", "/orders-service");
        header(record, "ce_type", type.wireName());
        header(record, "ce_sequence", "1");
        header(record, "ce_correlationid", new UUID(0, 9).toString());
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything of one kind that was told of an order so far.
    <E extends DomainEvent> List<E> told(Class<E> type, OrderId orderId) {
        return records(type, orderId.value().toString()).stream()
                .map(record -> EventJson.read(new String(record.value(), UTF_8), type))
                .toList();
    }

    <E extends DomainEvent> List<ConsumerRecord<String, byte[]>> records(Class<E> type, String key) {
        consumer.poll(Duration.ofMillis(100)).forEach(read::add);
        return read.stream()
                .filter(record -> record.key().equals(key))
                .filter(record -> EventType.named(new String(
                                record.headers().lastHeader("ce_type").value(), UTF_8))
                        .filter(named -> named.payload().equals(type))
                        .isPresent())
                .toList();
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
