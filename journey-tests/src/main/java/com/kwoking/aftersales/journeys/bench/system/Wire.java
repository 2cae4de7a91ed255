package com.kwoking.aftersales.journeys.bench.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The topics as a bystander sees them.
public final class Wire {

    private final String bootstrapServers;

    public Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    public KafkaProducer<String, byte[]> producer(int lingerMillis) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "acks",
                "all",
                "linger.ms",
                lingerMillis,
                "batch.size",
                128 * 1024);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /// At the end of the topic, in no group.
    public KafkaConsumer<String, byte[]> consumerOf(String topic) {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", bootstrapServers));
        settings.put("max.poll.records", 5_000);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    /// Calls back with the causing event's id and the type of each record.
    public Watch watch(String topic, BiConsumer<UUID, String> seen) {
        return listen(topic, each -> {
            String cause = header(each, "ce_causationid");
            if (cause != null) {
                seen.accept(UUID.fromString(cause), type(each));
            }
        });
    }

    /// Calls back with each record, on a thread of its own.
    public Watch listen(String topic, Consumer<ConsumerRecord<String, byte[]>> seen) {
        return new Watch(consumerOf(topic), seen);
    }

    public static String type(ConsumerRecord<?, ?> each) {
        String type = header(each, "ce_type");
        return type == null ? "" : type;
    }

    private static @Nullable String header(ConsumerRecord<?, ?> each, String name) {
        var header = each.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    public static final class Watch implements AutoCloseable {

        private final KafkaConsumer<String, byte[]> consumer;
        private final Thread thread;
        private volatile boolean open = true;

        private Watch(KafkaConsumer<String, byte[]> consumer, Consumer<ConsumerRecord<String, byte[]>> seen) {
            this.consumer = consumer;
            this.thread = Thread.ofPlatform().daemon().name("watch").start(() -> run(seen));
        }

        private void run(Consumer<ConsumerRecord<String, byte[]>> seen) {
            try (consumer) {
                while (open) {
                    consumer.poll(Duration.ofMillis(50)).forEach(seen);
                }
            }
        }

        @Override
        public void close() throws InterruptedException {
            open = false;
            thread.join();
        }
    }
}
