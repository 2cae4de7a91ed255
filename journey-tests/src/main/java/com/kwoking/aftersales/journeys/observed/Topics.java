package com.kwoking.aftersales.journeys.observed;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.journeys.http.Eventually;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Listens to topics and keeps what it hears, by key. It belongs to no consumer group and commits nothing, so it
/// disturbs nobody; a broker that goes away and comes back is heard on from where it stopped.
public final class Topics implements AutoCloseable {

    /// The streams of the house.
    public static final List<String> ALL =
            List.of("orders", "returns", "refunds", "letters", "customers", "policies", "access-codes");

    private final Map<String, List<Told>> byKey = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread listening;

    private Topics(String bootstrapServers, List<String> topics, OffsetResetStrategy from) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "auto.offset.reset",
                        from.toString(),
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                topics.stream().flatMap(this::partitions).toList();
        consumer.assign(partitions);
        // Now is now, and not when the thread first polls.
        partitions.forEach(consumer::position);
        listening = Thread.ofPlatform().daemon().name("topics").start(this::listen);
    }

    public static Topics fromTheBeginning(String bootstrapServers) {
        return new Topics(bootstrapServers, ALL, OffsetResetStrategy.EARLIEST);
    }

    public static Topics fromTheBeginning(String bootstrapServers, String... topics) {
        return new Topics(bootstrapServers, Arrays.asList(topics), OffsetResetStrategy.EARLIEST);
    }

    public static Topics fromNow(String bootstrapServers) {
        return new Topics(bootstrapServers, ALL, OffsetResetStrategy.LATEST);
    }

    /// In the order of the partition; nothing is said about the order between topics.
    public List<Told> of(String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    public List<Told> of(OrderId orderId) {
        return of(orderId.value().toString());
    }

    public Stream<Told> all() {
        return byKey.values().stream().flatMap(Collection::stream);
    }

    public Told await(OrderId orderId, Class<? extends DomainEvent> type) {
        return await(orderId, type, 1);
    }

    /// @param which of that type, from 1; told twice is told once
    public Told await(OrderId orderId, Class<? extends DomainEvent> type, int which) {
        return Eventually.see(
                "%s number %d of order %s on its topic".formatted(type.getSimpleName(), which, orderId.value()),
                () -> once(of(orderId))
                        .filter(told -> told.isA(type))
                        .skip(which - 1L)
                        .findFirst(),
                () -> of(orderId));
    }

    public Told await(String what, String key, Predicate<Told> wanted) {
        return Eventually.see(what, () -> of(key).stream().filter(wanted).findFirst(), () -> of(key));
    }

    /// Without repetitions: Kafka may be told an event again after a fault, under the same id.
    public static Stream<Told> once(Collection<Told> records) {
        return records.stream()
                .collect(Collectors.toMap(Told::id, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            listening.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Stream<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream().map(each -> new TopicPartition(topic, each.partition()));
    }

    private void listen() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::keep);
            }
        } catch (WakeupException closed) {
            // That is how it ends.
        }
    }

    private void keep(ConsumerRecord<String, byte[]> record) {
        byKey.computeIfAbsent(String.valueOf(record.key()), _ -> new CopyOnWriteArrayList<>())
                .add(new Told(record));
    }
}
