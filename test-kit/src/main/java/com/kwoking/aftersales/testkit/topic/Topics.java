package com.kwoking.aftersales.testkit.topic;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventType;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/// The other services, as far as the tested one can tell: they say something on the topics, and hear what it says.
/// It is in no consumer group and commits nothing, so it disturbs nobody.
public final class Topics implements AutoCloseable {

    /// Patient, because the machine may be busy with other builds.
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    /// An event is larger than the client thinks fit.
    private static final int LARGEST_RECORD = 8 << 20;

    private final KafkaProducer<String, byte[]> producer;
    private final Reading reading;

    public Topics(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "max.request.size", LARGEST_RECORD),
                new StringSerializer(),
                new ByteArraySerializer());
        reading = new Reading(bootstrapServers);
    }

    /// Those of the running test.
    public static Topics ofTheTestStack() {
        return new Topics(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    /// Returns the event's id, with which it can be told again.
    public UUID tell(DomainEvent event) {
        return tell(UUID.randomUUID(), event);
    }

    public UUID tell(UUID id, DomainEvent event) {
        tell(Telling.envelope(id, event));
        return id;
    }

    public RecordMetadata tell(Envelope<?> told) {
        return send(Telling.record(told));
    }

    /// Whatever it is: broken, of an unknown kind, once more to the letter.
    public RecordMetadata send(ProducerRecord<String, byte[]> record) {
        return taken(producer.send(record));
    }

    /// In this order and as fast as it goes; the broker has them all when this returns.
    public void sendAll(List<ProducerRecord<String, byte[]>> records) {
        records.stream().map(producer::send).toList().forEach(Topics::taken);
    }

    private static RecordMetadata taken(Future<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take a record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Everything with that key that is on the topic now, in order.
    public List<Told> of(String topic, String key) {
        return reading.upToNow(topic).stream()
                .filter(told -> told.key().equals(key))
                .toList();
    }

    /// The same, as soon as there are so many.
    public List<Told> await(String topic, String key, int howMany) {
        return Awaitility.await().atMost(LONG_ENOUGH).until(() -> of(topic, key), told -> told.size() >= howMany);
    }

    /// Everything of one kind that was told under that key so far.
    public <E extends DomainEvent> List<E> told(Class<E> type, String key) {
        return records(type, key).stream().map(told -> told.as(type)).toList();
    }

    /// The same with what travels beside it.
    public List<Told> records(Class<? extends DomainEvent> type, String key) {
        return of(topicOf(type), key).stream().filter(told -> told.isA(type)).toList();
    }

    private static String topicOf(Class<? extends DomainEvent> type) {
        return Arrays.stream(EventType.values())
                .filter(each -> each.payload().equals(type))
                .map(EventType::topic)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        producer.close();
        reading.close();
    }
}
