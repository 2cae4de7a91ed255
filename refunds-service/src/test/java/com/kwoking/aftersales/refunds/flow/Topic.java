package com.kwoking.aftersales.refunds.flow;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The other services' side of the topics.
public final class Topic implements AutoCloseable {

    static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> refunds = new ArrayList<>();

    public Topic(String bootstrapServers) {
        Map<String, Object> broker = Map.of("bootstrap.servers", bootstrapServers);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 8 << 20),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(new HashMap<>(broker), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor("refunds").stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    public void tell(UUID id, DomainEvent event) {
        tell(id, event, new UUID(0, 9), TRACEPARENT);
    }

    void tell(UUID id, DomainEvent event, UUID correlation, String traceparent) {
        var record = new ProducerRecord<>(
                EventType.of(event).topic(), event.key(), EventJson.write(event).getBytes(UTF_8));
        record.headers()
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add("ce_source", "/test".getBytes(UTF_8))
                .add("ce_type", EventType.of(event).wireName().getBytes(UTF_8))
                .add("ce_sequence", "1".getBytes(UTF_8))
                .add("ce_correlationid", correlation.toString().getBytes(UTF_8))
                .add("traceparent", traceparent.getBytes(UTF_8));
        send(record);
    }

    public void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What refunds-service told of an order so far.
    public <E extends DomainEvent> List<E> told(Class<E> type, String orderId) {
        return toldAs(type, orderId).stream()
                .map(record -> EventJson.read(new String(record.value(), UTF_8), type))
                .toList();
    }

    /// The same with what travels beside it.
    <E extends DomainEvent> List<ConsumerRecord<String, byte[]>> toldAs(Class<E> type, String orderId) {
        consumer.poll(Duration.ofMillis(100)).forEach(refunds::add);
        return refunds.stream()
                .filter(record -> orderId.equals(record.key()))
                .filter(record ->
                        EventType.named(header(record, "ce_type")).orElseThrow().payload() == type)
                .toList();
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
