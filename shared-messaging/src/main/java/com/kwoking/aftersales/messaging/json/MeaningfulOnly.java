package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.kwoking.aftersales.events.UnknownWhenNewer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Takes no `UNKNOWN` from people outside where a constant is wanted: it is not one of those they may choose.
public final class MeaningfulOnly extends StdScalarDeserializer<Object> {

    private static final long serialVersionUID = 1;

    private MeaningfulOnly(Class<?> type) {
        super(type);
    }

    /// For a mapper that reads what comes from outside.
    public static Module module() {
        var module = new SimpleModule("meaningful-only");
        module.setDeserializers(new OfConstants());
        return module;
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(handledType(), json);
        }
        String name = json.getText();
        for (Object each : UnknownWhenNewer.meaningful(handledType())) {
            if (((Enum<?>) each).name().equals(name)) {
                return each;
            }
        }
        return context.handleWeirdStringValue(handledType(), name, "no constant that means something");
    }

    private static final class OfConstants extends SimpleDeserializers {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return UnknownWhenNewer.class.isAssignableFrom(type) ? new MeaningfulOnly(type) : null;
        }
    }
}
