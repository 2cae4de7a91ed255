package com.kwoking.aftersales.testkit.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// A record that a released version could not hear, as it lies in a service's dead letters.
public record ParkedRecord(String topic, String key, String type, String payload, String cause) {

    /// Returns the dead letter's id, under which it can be replayed.
    public String in(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (topic, partition, record_offset, record_key, headers, payload, cause)
                        values (?, 0, -1, ?, cast(? as jsonb), ?, ?)
                        returning id
                        """)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, headers());
            insert.setBytes(4, payload.getBytes(UTF_8));
            insert.setString(5, cause);
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private String headers() {
        return Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", type,
                        "ce_source", Telling.SOURCE.toString(),
                        "ce_sequence", "2",
                        "ce_correlationid", UUID.randomUUID().toString())
                .entrySet()
                .stream()
                .map(header ->
                        "{\"name\": \"%s\", \"value\": \"%s\"}".formatted(header.getKey(), base64(header.getValue())))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String base64(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(UTF_8));
    }
}
