package com.kwoking.aftersales.messaging.database;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values of a column, for an array parameter of a statement over many rows.
public final class ColumnValues {

    private ColumnValues() {}

    /// In an array of their own type where the driver sends that in binary. Of any other it sends a text, in which it
    /// looks at every character of every document for something to escape.
    public static @Nullable Object[] of(String type, Stream<? extends @Nullable Object> values) {
        return switch (type) {
            case "text" -> values.toArray(String[]::new);
            case "bigint", "int8" -> values.toArray(Long[]::new);
            default -> values.toArray();
        };
    }
}
