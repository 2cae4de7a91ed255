package com.kwoking.aftersales.messaging.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// What is on a topic now, from its beginning.
public record Topic(String bootstrapServers, String name) {

    List<ConsumerRecord<String, byte[]>> records() {
        return records("read_uncommitted");
    }

    private List<ConsumerRecord<String, byte[]>> records(String isolation) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", isolation);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(name, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    public List<ConsumerRecord<String, byte[]>> recordsOf(String key) {
        return records().stream().filter(record -> key.equals(record.key())).toList();
    }

    /// As a reader sees them who waits for the end of a transaction.
    public List<ConsumerRecord<String, byte[]>> committedRecordsOf(String key) {
        return records("read_committed").stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }

    public static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    public static UUID idOf(ConsumerRecord<String, byte[]> record) {
        return UUID.fromString(String.valueOf(header(record, "ce_id")));
    }
}
