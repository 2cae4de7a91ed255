package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Function;

/// Reads what travels as text from text alone. Jackson would also take a number for an instant, and an
/// empty text for an id that is null.
final class TextOnly<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<String, T> parse;

    private TextOnly(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    static Module module() {
        return new SimpleModule("text-only")
                .addDeserializer(Instant.class, new TextOnly<>(Instant.class, Instant::parse))
                .addDeserializer(Duration.class, new TextOnly<>(Duration.class, Duration::parse))
                .addDeserializer(ZoneId.class, new TextOnly<>(ZoneId.class, ZoneId::of))
                .addDeserializer(Currency.class, new TextOnly<>(Currency.class, Currency::getInstance))
                .addDeserializer(UUID.class, new TextOnly<>(UUID.class, TextOnly::uuid));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), json);
        }
        try {
            return parse.apply(json.getText());
        } catch (DateTimeException | IllegalArgumentException e) {
            return (T) context.handleWeirdStringValue(handledType(), json.getText(), "not well-formed");
        }
    }

    /// The JDK's own reading fills up what is missing.
    private static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not a whole UUID");
        }
        return uuid;
    }
}
