package com.kwoking.aftersales.http.problem;

import static java.util.stream.Collectors.joining;

import com.kwoking.aftersales.events.UnknownWhenNewer;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What belongs where something else stands in a JSON text.
enum JsonExpected {
    SOMETHING_ELSE,
    ONE_OF,
    TEXT,
    WHOLE_NUMBER,
    BOOLEAN,
    INSTANT,
    CURRENCY,
    IDENTITY,
    LIST,
    OBJECT;

    private static final Sentences<JsonExpected> WORDS = Sentences.of("json-expected", JsonExpected.class);

    static Sentence of(@Nullable Class<?> type) {
        JsonExpected expected = kind(type);
        return type != null && expected == ONE_OF
                ? WORDS.of(ONE_OF)
                        .with(UnknownWhenNewer.meaningful(type).stream()
                                .map(String::valueOf)
                                .collect(joining(", ")))
                : WORDS.of(expected);
    }

    private static JsonExpected kind(@Nullable Class<?> type) {
        if (type == null) {
            return SOMETHING_ELSE;
        }
        if (type.isEnum()) {
            return ONE_OF;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return WHOLE_NUMBER;
        }
        if (type == Boolean.class || type == boolean.class) {
            return BOOLEAN;
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        if (type == Currency.class) {
            return CURRENCY;
        }
        if (type == UUID.class) {
            return IDENTITY;
        }
        return Collection.class.isAssignableFrom(type) ? LIST : OBJECT;
    }
}
