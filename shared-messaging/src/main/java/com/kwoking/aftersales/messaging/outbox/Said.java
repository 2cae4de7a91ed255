package com.kwoking.aftersales.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.Cause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a transaction says, before it is written.
///
/// @param payload absent where something is to be forgotten
record Said(
        EventType type,
        String key,
        String subject,
        Instant happenedAt,
        @Nullable UUID id,
        @Nullable String payload,
        Cause cause) {

    /// With what the database gave it. Its own clock knows microseconds, so that it says the same as a look would.
    OutboxRow asWrittenIn(ResultSet row) throws SQLException {
        if (!row.getString(4).equals(key) || !row.getString(5).equals(type.wireName())) {
            throw new IllegalStateException("rows came back in another order than they were written in");
        }
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                key,
                type.wireName(),
                payload == null ? null : payload.getBytes(UTF_8),
                subject,
                row.getLong(6),
                happenedAt,
                cause.correlationId(),
                cause.eventId(),
                cause.traceparent());
    }
}
