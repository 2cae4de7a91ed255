package com.kwoking.aftersales.messaging.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// A record that could not be heard, as it came, and why.
///
/// @param attempts how often it was tried
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        List<Header> headers,
        byte @Nullable [] payload,
        String cause,
        int attempts,
        Instant parkedAt) {

    public static final String COLUMNS =
            "id, topic, partition, record_offset, record_key, headers, payload, cause, attempts, parked_at";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Header>> HEADERS = new TypeReference<>() {};

    /// @param value base64: a header is bytes
    public record Header(String name, @Nullable String value) {}

    public static DeadLetter of(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                read(row.getString(6)),
                row.getBytes(7),
                row.getString(8),
                row.getInt(9),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }

    static String headersOf(ConsumerRecord<?, ?> record) {
        List<Header> headers = StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> new Header(
                        storable(header.key()),
                        header.value() == null ? null : Base64.getEncoder().encodeToString(header.value())))
                .toList();
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// PostgreSQL's text holds no NUL, and nothing may be unable to be parked.
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /// As it once came.
    public ConsumerRecord<String, byte[]> asItCame() {
        var record = new ConsumerRecord<String, byte[]>(topic, partition, offset, key, payload);
        headers.forEach(header -> record.headers().add(header.name(), bytes(header)));
        return record;
    }

    public DeadLetter withoutPayload() {
        return new DeadLetter(id, topic, partition, offset, key, headers, null, cause, attempts, parkedAt);
    }

    /// As it is told to operators: payload and headers untouched, the reason in further headers.
    public ProducerRecord<String, byte[]> toRecord(String deadLetterTopic) {
        var record = new ProducerRecord<>(deadLetterTopic, key, payload);
        headers.forEach(header -> record.headers().add(header.name(), bytes(header)));
        record.headers()
                .add("dead-letter-id", id.toString().getBytes(UTF_8))
                .add("dead-letter-topic", topic.getBytes(UTF_8))
                .add("dead-letter-partition", Integer.toString(partition).getBytes(UTF_8))
                .add("dead-letter-offset", Long.toString(offset).getBytes(UTF_8))
                .add("dead-letter-cause", cause.getBytes(UTF_8));
        return record;
    }

    private static byte @Nullable [] bytes(Header header) {
        return header.value() == null ? null : Base64.getDecoder().decode(header.value());
    }

    private static List<Header> read(String json) {
        try {
            return JSON.readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
