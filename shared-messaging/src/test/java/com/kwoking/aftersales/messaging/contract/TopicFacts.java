package com.kwoking.aftersales.messaging.contract;

import com.kwoking.aftersales.events.EventStream;
import java.util.List;
import java.util.Map;

/// Who is at which end of a topic, and how long Kafka keeps it. `TopicsTest` holds the last against a broker.
public record TopicFacts(String writer, List<String> readers, String key, String kept, Map<String, String> settings) {

    private static final Map<String, String> FOR_EVER = Map.of("cleanup.policy", "delete", "retention.ms", "-1");
    private static final Map<String, String> NEWEST =
            Map.of("cleanup.policy", "compact", "delete.retention.ms", "3024000000");

    public static TopicFacts of(EventStream stream) {
        return switch (stream) {
            case ORDERS ->
                new TopicFacts(
                        "orders", List.of("returns", "refunds", "notifications"), "`orderId`", "for ever", FOR_EVER);
            case RETURNS ->
                new TopicFacts(
                        "returns", List.of("orders", "refunds", "notifications"), "`orderId`", "for ever", FOR_EVER);
            case REFUNDS ->
                new TopicFacts(
                        "refunds", List.of("orders", "returns", "notifications"), "`orderId`", "for ever", FOR_EVER);
            case LETTERS ->
                new TopicFacts(
                        "notifications",
                        List.of("orders"),
                        "`orderId`",
                        "90 days",
                        Map.of("cleanup.policy", "delete", "retention.ms", "7776000000"));
            case CUSTOMERS ->
                new TopicFacts(
                        "orders",
                        List.of("notifications"),
                        "`customerId`",
                        "the newest of each key (compacted)",
                        NEWEST);
            case POLICIES ->
                new TopicFacts("returns", List.of("orders"), "`version`", "the newest of each key (compacted)", NEWEST);
            case ACCESS_CODES ->
                new TopicFacts(
                        "orders",
                        List.of("notifications"),
                        "`orderId`",
                        "1 hour",
                        Map.of("cleanup.policy", "delete", "retention.ms", "3600000"));
        };
    }
}
