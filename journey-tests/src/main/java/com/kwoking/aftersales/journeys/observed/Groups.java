package com.kwoking.aftersales.journeys.observed;

import com.kwoking.aftersales.stack.service.Service;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/// How far the services are in what they listen to.
public final class Groups implements AutoCloseable {

    private final Admin admin;

    public Groups(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /// What is not heard yet, by service and partition; a service that is still finding its partitions counts too.
    public Map<String, Object> behind() {
        var behind = new TreeMap<String, Object>();
        Arrays.stream(Service.values()).forEach(service -> behind.putAll(behindUnlessAway(service.artefact())));
        return behind;
    }

    /// A broker that has just come back does not know all of its groups yet.
    private Map<String, Object> behindUnlessAway(String service) {
        try {
            return behind(service);
        } catch (IllegalStateException e) {
            return Map.of(service, e);
        }
    }

    private Map<String, Object> behind(String service) {
        ConsumerGroupDescription group = get(
                        admin.describeConsumerGroups(List.of(service)).all())
                .values()
                .stream()
                .findFirst()
                .orElseThrow();
        if (group.groupState() != GroupState.STABLE) {
            return Map.of(service, group.groupState());
        }
        Map<TopicPartition, OffsetAndMetadata> heard =
                get(admin.listConsumerGroupOffsets(service).partitionsToOffsetAndMetadata());
        var behind = new HashMap<String, Object>();
        ends(group).forEach((partition, end) -> {
            OffsetAndMetadata offset = heard.get(partition);
            long next = offset == null ? 0 : offset.offset();
            if (next < end) {
                behind.put(service + " on " + partition, "%d of %d".formatted(next, end));
            }
        });
        return behind;
    }

    private Map<TopicPartition, Long> ends(ConsumerGroupDescription group) {
        Map<TopicPartition, OffsetSpec> latest = group.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toMap(each -> each, _ -> OffsetSpec.latest()));
        var ends = new HashMap<TopicPartition, Long>();
        get(admin.listOffsets(latest).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    @Override
    public void close() {
        admin.close();
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
