package com.kwoking.aftersales.messaging.database;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One value of each of many things, for `unnest` and `any`.
///
/// @param type as PostgreSQL calls it
public record Column(String type, @Nullable Object[] values) {

    public static <T> Column of(String type, Collection<T> things, Function<T, ? extends @Nullable Object> value) {
        return new Column(type, ColumnValues.of(type, things.stream().map(value)));
    }

    public static <T> Column uuids(Collection<T> things, Function<T, @Nullable UUID> value) {
        return of("uuid", things, value);
    }

    public static <T> Column texts(Collection<T> things, Function<T, @Nullable String> value) {
        return of("text", things, value);
    }

    public static <T> Column ints(Collection<T> things, Function<T, @Nullable Integer> value) {
        return of("int4", things, value);
    }

    public static <T> Column longs(Collection<T> things, Function<T, @Nullable Long> value) {
        return of("int8", things, value);
    }

    public static <T> Column booleans(Collection<T> things, Function<T, @Nullable Boolean> value) {
        return of("bool", things, value);
    }

    public static <T> Column instants(Collection<T> things, Function<T, @Nullable Instant> value) {
        return of("timestamptz", things, thing -> {
            Instant instant = value.apply(thing);
            return instant == null ? null : instant.atOffset(UTC);
        });
    }
}
