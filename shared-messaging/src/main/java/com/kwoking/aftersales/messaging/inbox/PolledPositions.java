package com.kwoking.aftersales.messaging.inbox;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/// How far a consumer has come in its partitions, beyond what it handed out: where a transaction ended lies a mark
/// that no listener ever sees. Not committed past it, a partition on which nothing new is said would look unheard by
/// one for ever.
final class PolledPositions {

    private static final String SETTING = "kwoking.polled-positions";

    private final Map<TopicPartition, Long> handedOut = new HashMap<>();
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    static PolledPositions of(Map<String, ?> consumer) {
        return consumer.get(SETTING) instanceof PolledPositions positions ? positions : new PolledPositions();
    }

    /// Empty while something that was handed out is not heard yet.
    ///
    /// @param heard up to where, if anything was
    synchronized OptionalLong whereAllIsHeard(TopicPartition partition, OptionalLong heard) {
        Long position = positions.get(partition);
        Long last = handedOut.get(partition);
        boolean allHeard = last == null || heard.isPresent() && heard.getAsLong() >= last;
        return position == null || !allHeard ? OptionalLong.empty() : OptionalLong.of(position);
    }

    synchronized void forget(Collection<TopicPartition> partitions) {
        handedOut.keySet().removeAll(partitions);
        positions.keySet().removeAll(partitions);
    }

    private synchronized void polled(ConsumerRecords<?, ?> records) {
        for (TopicPartition each : records.partitions()) {
            handedOut.put(each, records.records(each).getLast().offset() + 1);
        }
        records.nextOffsets().forEach((partition, next) -> positions.put(partition, next.offset()));
    }

    /// Called in each poll, also in one that only passed marks.
    public static final class Watch implements ConsumerInterceptor<String, byte[]> {

        private PolledPositions positions = new PolledPositions();

        @Override
        public void configure(Map<String, ?> consumer) {
            positions = of(consumer);
        }

        @Override
        public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
            positions.polled(records);
            return records;
        }

        @Override
        public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {}

        @Override
        public void close() {}
    }

    @ApplicationScoped
    static class EveryConsumer implements ClientCustomizer<Map<String, Object>> {

        @Override
        public Map<String, Object> customize(String channel, Config settings, Map<String, Object> client) {
            if (client.containsKey(ConsumerConfig.GROUP_ID_CONFIG)) {
                client.put(SETTING, new PolledPositions());
                client.put(ConsumerConfig.INTERCEPTOR_CLASSES_CONFIG, Watch.class.getName());
            }
            return client;
        }
    }
}
