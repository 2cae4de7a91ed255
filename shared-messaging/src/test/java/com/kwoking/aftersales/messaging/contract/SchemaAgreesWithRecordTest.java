package com.kwoking.aftersales.messaging.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.events.UnknownWhenNewer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Schema and record say the same thing twice; this is what keeps the two from drifting apart.
class SchemaAgreesWithRecordTest {

    @ParameterizedTest
    @EnumSource
    void theSchemaIsNamedAsTheRecordsHeaderSays(EventType type) {
        var schema = Contract.schema(type);

        assertThat(schema.get("$schema").textValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").textValue()).isEqualTo("urn:kwoking:schema:" + type.wireName());
        assertThat(schema.get("title").textValue()).isNotBlank();
        assertThat(schema.get("description").textValue()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaSaysWhatTheRecordSays(EventType type) {
        agree(type.payload().getSimpleName(), type.payload(), Contract.schema(type));
    }

    private static void agree(String place, Type type, JsonNode unresolved) {
        JsonNode schema = Contract.resolved(unresolved);
        switch (type) {
            case ParameterizedType generic -> agreeOnMany(place, generic, schema);
            case Class<?> one
            when one.isEnum() ->
                assertThat(texts(schema.get("enum")))
                        .as(place)
                        .isEqualTo(UnknownWhenNewer.meaningful(one).stream()
                                .map(Object::toString)
                                .toList());
            case Class<?> one when one.isRecord() && !isBare(one) -> agreeOnFields(place, one, schema);
            case Class<?> one ->
                assertThat(schema.get("type").textValue() + formatOf(schema))
                        .as(place)
                        .isEqualTo(wordFor(one));
            default -> throw new IllegalStateException(place + " is a " + type);
        }
    }

    private static void agreeOnMany(String place, ParameterizedType type, JsonNode schema) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            assertThat(of[0]).as(place).isEqualTo(String.class);
            assertThat(schema.get("type").textValue()).as(place).isEqualTo("object");
            agree(place + "{}", of[1], schema.get("additionalProperties"));
        } else {
            assertThat(type.getRawType()).as(place).isIn(List.class, Set.class);
            assertThat(schema.get("type").textValue()).as(place).isEqualTo("array");
            assertThat(schema.path("uniqueItems").booleanValue()).as(place).isEqualTo(type.getRawType() == Set.class);
            agree(place + "[]", of[0], schema.get("items"));
        }
    }

    private static void agreeOnFields(String place, Class<?> type, JsonNode schema) {
        RecordComponent[] components = type.getRecordComponents();
        assertThat(schema.get("type").textValue()).as(place).isEqualTo("object");
        assertThat(schema.get("additionalProperties").booleanValue()).as(place).isTrue();
        assertThat(names(schema.get("properties")))
                .as("fields of " + place)
                .isEqualTo(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(texts(schema.get("required")))
                .as("required fields of " + place)
                .isEqualTo(Arrays.stream(components)
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : components) {
            JsonNode field = schema.get("properties").get(component.getName());
            String fieldsPlace = place + "." + component.getName();
            assertThat(field.path("description").asText())
                    .as("description of " + fieldsPlace)
                    .isNotBlank();
            agree(fieldsPlace, component.getGenericType(), field);
        }
    }

    /// A record around one value is that value on the wire.
    private static boolean isBare(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static String wordFor(Class<?> type) {
        if (type.isRecord()) {
            return wordFor(type.getRecordComponents()[0].getType());
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "string uuid";
            case "Instant" -> "string date-time";
            case "Duration" -> "string duration";
            case "String", "ZoneId", "Currency" -> "string";
            case "int" -> "integer";
            case "long" -> "integer int64";
            case "boolean", "Boolean" -> "boolean";
            default -> throw new IllegalStateException("no word for " + type);
        };
    }

    private static String formatOf(JsonNode schema) {
        String format = schema.path("format").asText();
        return format.isEmpty() || format.equals("email") ? "" : " " + format;
    }

    private static List<String> names(JsonNode properties) {
        var names = new ArrayList<String>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(@Nullable JsonNode array) {
        var texts = new ArrayList<String>();
        if (array != null) {
            array.forEach(each -> texts.add(each.textValue()));
        }
        return texts;
    }
}
