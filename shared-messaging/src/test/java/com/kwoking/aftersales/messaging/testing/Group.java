package com.kwoking.aftersales.messaging.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/// What the broker knows of the service that listens to `orders` here.
public record Group(String bootstrapServers) {

    public static final String NAME = "refunds-service";

    public GroupState state() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            return admin.describeConsumerGroups(List.of(NAME))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .groupState();
        }
    }

    public Map<TopicPartition, Long> committed() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            var offsets = new LinkedHashMap<TopicPartition, Long>();
            admin.listConsumerGroupOffsets(NAME)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> offsets.put(partition, offset.offset()));
            return offsets;
        }
    }

    /// Of the partitions on which there is anything.
    public Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            var orders = admin.describeTopics(List.of("orders"))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next();
            var asked = new LinkedHashMap<TopicPartition, OffsetSpec>();
            orders.partitions()
                    .forEach(each -> asked.put(new TopicPartition("orders", each.partition()), OffsetSpec.latest()));
            var ends = new LinkedHashMap<TopicPartition, Long>();
            admin.listOffsets(asked).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
            ends.values().removeIf(end -> end == 0);
            return ends;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }
}
