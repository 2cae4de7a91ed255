package com.kwoking.aftersales.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// One event that waits to be sent.
///
/// @param payload JSON in UTF-8, as the database sends it and Kafka takes it; absent in a tombstone
public record OutboxRow(
        long position,
        UUID id,
        String topic,
        String key,
        String type,
        byte @Nullable [] payload,
        String subject,
        long sequence,
        Instant happenedAt,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent) {

    public static final String COLUMNS =
            "position, id, aggregatetype, aggregateid, type, payload, subject, sequence, happened_at, correlation_id,"
                    + " causation_id, traceparent";

    public static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBytes(6),
                row.getString(7),
                row.getLong(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, UUID.class),
                row.getObject(11, UUID.class),
                row.getString(12));
    }

    /// In CloudEvents binary mode: attributes in `ce_` headers, the event alone in the value.
    public ProducerRecord<String, byte[]> toRecord(String source) {
        var record = new ProducerRecord<>(topic, key, payload);
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", id.toString());
        put(record, "ce_source", source);
        put(record, "ce_type", type);
        put(record, "ce_subject", subject);
        put(record, "ce_time", happenedAt.toString());
        put(record, "ce_dataschema", "urn:kwoking:schema:" + type);
        put(record, "ce_partitionkey", key);
        put(record, "ce_sequence", Long.toString(sequence));
        put(record, "ce_correlationid", correlationId.toString());
        if (causationId != null) {
            put(record, "ce_causationid", causationId.toString());
        }
        if (traceparent != null) {
            put(record, "traceparent", traceparent);
        }
        if (payload != null) {
            put(record, "content-type", "application/json");
        }
        return record;
    }

    long bytes() {
        return payload == null ? 0 : payload.length;
    }

    private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }
}
