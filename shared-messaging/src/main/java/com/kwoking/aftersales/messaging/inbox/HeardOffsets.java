package com.kwoking.aftersales.messaging.inbox;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// Commits how far a channel has heard, and asks again until the broker has taken it.
///
/// The library's own strategy forgets an offset whose commit failed. After a rebalance or an outage a partition on
/// which nothing new is said would then look unheard for ever, and whoever watches the lag would be alarmed.
final class HeardOffsets implements KafkaCommitHandler {

    /// The whole group waits for whoever gives a partition up.
    private static final Duration PATIENCE_OF_THE_GROUP = Duration.ofSeconds(5);

    private final KafkaConsumer<?, ?> consumer;
    private final Runnable stopAsking;

    private final PolledPositions polled;

    private final Set<TopicPartition> ours = new HashSet<>();

    /// Up to where each was heard, or is committed where only marks were passed.
    private final Map<TopicPartition, Long> heard = new HashMap<>();

    /// Heard, and not taken by the broker yet.
    private final Map<TopicPartition, OffsetAndMetadata> due = new HashMap<>();

    private boolean asked;

    private HeardOffsets(KafkaConsumer<?, ?> consumer, Vertx vertx, Duration interval) {
        this.consumer = consumer;
        this.polled = PolledPositions.of(consumer.configuration());
        long timer = vertx.setPeriodic(interval.toMillis(), _ -> askTheBroker());
        this.stopAsking = () -> vertx.cancelTimer(timer);
    }

    @ApplicationScoped
    @Identifier("heard")
    static class Factory implements KafkaCommitHandler.Factory {

        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration channel,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            long millis = channel.config().getValue(ConsumerConfig.AUTO_COMMIT_INTERVAL_MS_CONFIG, Long.class);
            return new HeardOffsets(consumer, vertx, Duration.ofMillis(millis));
        }
    }

    /// A poll is acknowledged by its last record of each partition, one poll after the other.
    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> last) {
        heard(new TopicPartition(last.getTopic(), last.getPartition()), last.getOffset() + 1);
        return Uni.createFrom().voidItem().runSubscriptionOn(last::runOnMessageContext);
    }

    @Override
    public synchronized void partitionsAssigned(Collection<TopicPartition> partitions) {
        ours.addAll(partitions);
        heard.keySet().removeAll(partitions);
        polled.forget(partitions);
    }

    /// What the broker does not take now is heard again by the next owner, who knows it by its id.
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> last = giveUp(partitions);
        if (last.isEmpty()) {
            return;
        }
        try {
            consumer.unwrap().commitSync(last, PATIENCE_OF_THE_GROUP);
        } catch (KafkaException e) {
            Log.infof("Partitions were given up before %s was committed: %s", last, e.getMessage());
        }
    }

    /// Closing the consumer gives every partition up, and commits on the way.
    @Override
    public void terminate(boolean graceful) {
        stopAsking.run();
    }

    private synchronized void heard(TopicPartition partition, long next) {
        // Somebody else may have heard more of a partition that is no longer ours.
        if (ours.contains(partition)) {
            heard.put(partition, next);
            due.put(partition, new OffsetAndMetadata(next));
        }
    }

    private void passMarks() {
        for (TopicPartition each : ours) {
            OptionalLong soFar = heard.containsKey(each) ? OptionalLong.of(heard.get(each)) : OptionalLong.empty();
            polled.whereAllIsHeard(each, soFar).ifPresent(position -> {
                if (soFar.isEmpty() || position > soFar.getAsLong()) {
                    heard.put(each, position);
                    due.put(each, new OffsetAndMetadata(position));
                }
            });
        }
    }

    private synchronized Map<TopicPartition, OffsetAndMetadata> giveUp(Collection<TopicPartition> partitions) {
        passMarks();
        ours.removeAll(partitions);
        var last = new HashMap<>(due);
        last.keySet().retainAll(partitions);
        due.keySet().removeAll(partitions);
        return last;
    }

    private void askTheBroker() {
        Map<TopicPartition, OffsetAndMetadata> offsets = ask();
        if (!offsets.isEmpty()) {
            consumer.commitAsync(offsets).subscribe().with(_ -> taken(offsets), e -> refused(offsets, e));
        }
    }

    /// Empty while an earlier question waits for its answer, which may be older than what is due now.
    private synchronized Map<TopicPartition, OffsetAndMetadata> ask() {
        passMarks();
        if (asked || due.isEmpty()) {
            return Map.of();
        }
        asked = true;
        return Map.copyOf(due);
    }

    private synchronized void taken(Map<TopicPartition, OffsetAndMetadata> offsets) {
        asked = false;
        offsets.forEach(due::remove);
    }

    private synchronized void refused(Map<TopicPartition, OffsetAndMetadata> offsets, Throwable why) {
        asked = false;
        Log.debugf(why, "The broker did not take %s", offsets);
    }
}
