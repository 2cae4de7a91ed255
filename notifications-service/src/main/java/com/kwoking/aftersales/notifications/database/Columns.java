package com.kwoking.aftersales.notifications.database;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.messaging.database.ColumnValues;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Many rows in one statement: each column travels as an array.
public record Columns<T>(Connection connection, List<T> rows) {

    public Array texts(Function<T, @Nullable String> value) throws SQLException {
        return of("text", value::apply);
    }

    public Array uuids(Function<T, @Nullable Object> value) throws SQLException {
        return of("uuid", value);
    }

    public Array instants(Function<T, @Nullable Instant> value) throws SQLException {
        return of("timestamptz", row -> {
            Instant instant = value.apply(row);
            return instant == null ? null : instant.atOffset(UTC);
        });
    }

    public Array of(String type, Function<T, @Nullable Object> value) throws SQLException {
        return connection.createArrayOf(
                type, ColumnValues.of(type, rows.stream().map(value)));
    }
}
