package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Text that people outside send. JSON may spell out what is no character for anybody after us: PostgreSQL holds no
/// U+0000, and UTF-8 has no half of a surrogate pair.
public final class StorableText extends StringDeserializer {

    private static final long serialVersionUID = 1;

    private StorableText() {}

    /// For a mapper that reads what comes from outside.
    public static Module module() {
        return new SimpleModule("storable-text")
                .addDeserializer(String.class, new StorableText())
                .addKeyDeserializer(String.class, new Key());
    }

    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(each -> each == 0 || isHalfOfAPair(each));
    }

    private static boolean isHalfOfAPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        String text = super.deserialize(json, context);
        if (text != null && !isStorable(text)) {
            throw new NotStorable(json);
        }
        return text;
    }

    /// It does not say what the text was: it may be a person's, and it could not be written down either.
    public static final class NotStorable extends JsonMappingException {

        private static final long serialVersionUID = 1;

        NotStorable(JsonParser json) {
            super(json, "a text that cannot be stored");
        }
    }

    private static final class Key extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            if (!isStorable(key)) {
                throw new NotStorable(context.getParser());
            }
            return key;
        }
    }
}
