package com.kwoking.aftersales.stack.kafka;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.DELETE_RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.SEGMENT_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.SEGMENT_MS_CONFIG;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/// The topics of the system. The broker creates none by itself, so that a misspelt name is an error and not a new
/// topic.
public record Topics(int partitions, short replicas) {

    /// A record with its headers, on every topic and in every producer: docs/decisions/0018.
    public static final int LARGEST_RECORD = 8 << 20;

    /// What happened to an order is asked for as long as the order may come back to us: returns for a year,
    /// warranty claims for two, and the books longer. A new consumer is filled by reading from the start.
    private static final Map<String, String> FOR_EVER = Map.of(RETENTION_MS_CONFIG, "-1");

    private static final Map<String, String> A_QUARTER = Map.of(RETENTION_MS_CONFIG, millis(Duration.ofDays(90)));

    /// How long a tombstone can be heard: longer than any pause that is planned for, which is thirty days. Whoever was
    /// away for longer has missed that somebody is to be forgotten, and starts from an empty table.
    private static final Duration TOMBSTONES = Duration.ofDays(35);

    /// Only the newest state of a key counts. The bound on the lag makes a forgotten customer really disappear.
    private static final Map<String, String> NEWEST_PER_KEY = Map.of(
            CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT,
            DELETE_RETENTION_MS_CONFIG, millis(TOMBSTONES),
            MAX_COMPACTION_LAG_MS_CONFIG, millis(Duration.ofDays(7)),
            SEGMENT_BYTES_CONFIG, Integer.toString(64 << 20));

    /// A code opens an order. Retention removes whole segments, so these must be short as well.
    private static final Map<String, String> AN_HOUR =
            Map.of(RETENTION_MS_CONFIG, millis(Duration.ofHours(1)), SEGMENT_MS_CONFIG, millis(Duration.ofMinutes(15)));

    private static final Set<String> RAISED = Set.of(MAX_MESSAGE_BYTES_CONFIG, DELETE_RETENTION_MS_CONFIG);

    private static final Map<String, Map<String, String>> BY_NAME = Map.ofEntries(
            Map.entry("orders", FOR_EVER),
            Map.entry("returns", FOR_EVER),
            Map.entry("refunds", FOR_EVER),
            Map.entry("letters", A_QUARTER),
            Map.entry("customers", NEWEST_PER_KEY),
            Map.entry("policies", NEWEST_PER_KEY),
            Map.entry("access-codes", AN_HOUR),
            Map.entry("orders-service.dead-letters", A_QUARTER),
            Map.entry("returns-service.dead-letters", A_QUARTER),
            Map.entry("refunds-service.dead-letters", A_QUARTER),
            Map.entry("notifications-service.dead-letters", A_QUARTER));

    /// One machine, one broker.
    public static Topics onOneBroker() {
        return new Topics(12, (short) 1);
    }

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /// Creates what is missing. Of what is there only what an earlier version made smaller is raised: the size of a
    /// record, and how long a tombstone can be heard; nothing else is touched.
    public void createOn(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(topics()).values().values().forEach(Topics::awaitUnlessThere);
            admin.incrementalAlterConfigs(tooLittle(admin)).values().values().forEach(Topics::await);
        }
    }

    private List<NewTopic> topics() {
        return BY_NAME.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), partitions, replicas).configs(withSize(topic.getValue())))
                .toList();
    }

    private static Map<String, String> withSize(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put(MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_RECORD));
        return all;
    }

    private static Map<ConfigResource, Collection<AlterConfigOp>> tooLittle(Admin admin) {
        List<ConfigResource> all = names().stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        Map<ConfigResource, Collection<AlterConfigOp>> tooLittle = new HashMap<>();
        await(admin.describeConfigs(all).all()).forEach((topic, now) -> {
            List<AlterConfigOp> raised = raised(topic.name(), now);
            if (!raised.isEmpty()) {
                tooLittle.put(topic, raised);
            }
        });
        return tooLittle;
    }

    private static List<AlterConfigOp> raised(String topic, Config now) {
        return withSize(BY_NAME.getOrDefault(topic, Map.of())).entrySet().stream()
                .filter(setting -> RAISED.contains(setting.getKey()))
                .filter(setting ->
                        Long.parseLong(now.get(setting.getKey()).value()) < Long.parseLong(setting.getValue()))
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private static void awaitUnlessThere(KafkaFuture<Void> created) {
        try {
            await(created);
        } catch (IllegalStateException e) {
            if (Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .noneMatch(TopicExistsException.class::isInstance)) {
                throw e;
            }
        }
    }

    private static <T> T await(KafkaFuture<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the topics were made", e);
        }
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
