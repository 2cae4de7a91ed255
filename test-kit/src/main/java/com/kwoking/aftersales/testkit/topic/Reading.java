package com.kwoking.aftersales.testkit.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What is on the topics, read once from the beginning and kept; asked again, it reads on.
final class Reading implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<TopicPartition>> partitions = new HashMap<>();
    private final Map<String, List<Told>> read = new HashMap<>();

    Reading(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /// Complete: a record that was acknowledged before this is called is among them.
    synchronized List<Told> upToNow(String topic) {
        List<TopicPartition> of = partitions.computeIfAbsent(topic, this::begin);
        Map<TopicPartition, Long> ends = consumer.endOffsets(of);
        while (of.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
            consumer.poll(Duration.ofMillis(100))
                    .forEach(record -> read.computeIfAbsent(record.topic(), _ -> new ArrayList<>())
                            .add(new Told(record)));
        }
        return List.copyOf(read.getOrDefault(topic, List.of()));
    }

    private List<TopicPartition> begin(String topic) {
        List<TopicPartition> added = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        var all = new ArrayList<>(consumer.assignment());
        all.addAll(added);
        consumer.assign(all);
        return added;
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
