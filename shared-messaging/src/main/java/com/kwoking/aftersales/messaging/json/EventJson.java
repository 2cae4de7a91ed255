package com.kwoking.aftersales.messaging.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.returns.EvidenceId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Sku;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How events look as JSON. A service's own JSON settings do not reach here: the wire is a contract.
///
/// Reading is tolerant of what is new (unknown fields) and strict about what is known: a field that is
/// missing, null, of another type or said twice is refused, never guessed. A constant of a newer build is neither: see
/// [NewerConstant].
public final class EventJson {

    private static final ObjectMapper MAPPER = mapper().addHandler(new NewerReadsAsUnknown());
    private static final ObjectMapper FROM_OUTSIDE =
            mapper().registerModules(StorableText.module(), MeaningfulOnly.module());

    private EventJson() {}

    /// For values that are kept as JSON beside the events, e.g. in a column: the same shapes as on the wire.
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same as a tree, for whoever has to look at it before it is written.
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static JsonNode tree(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    static byte[] write(JsonNode tree) throws IOException {
        return MAPPER.writeValueAsBytes(tree);
    }

    /// @throws UncheckedIOException if it is not one, naming the place but never quoting the payload
    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(UTF_8), type);
    }

    /// For what nobody of us wrote, like a provider's signal: also a text that no database takes is refused.
    ///
    /// @throws UncheckedIOException as [#read]
    public static <T> T readSignal(String json, Class<T> type) {
        return read(FROM_OUTSIDE, json.getBytes(UTF_8), type);
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return read(MAPPER, json, type);
    }

    private static <T> T read(ObjectMapper mapper, byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(mapper.readValue(json, type)).orElseThrow(() -> notOne(type, "it is null"));
        } catch (JsonProcessingException e) {
            throw unreadable(type, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UncheckedIOException unreadable(Class<?> type, JsonProcessingException fault) {
        Optional<? extends UncheckedIOException> newer = NewerConstant.in(type, fault);
        return newer.isPresent() ? newer.get() : notOne(type, Unreadable.inWords(fault));
    }

    static UncheckedIOException notOne(Class<?> type, String why) {
        return new UncheckedIOException(
                "not a %s: %s".formatted(type.getSimpleName(), why), new IOException("unreadable JSON"));
    }

    static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new JavaTimeModule(), TextOnly.module())
                .annotationIntrospector(new RequiredUnlessNullable())
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                // A map of the policy has no order of its own; its bytes shall not change from run to run.
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        for (var number : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(number, CoercionAction.Fail);
        }
        for (Class<?> id : List.of(
                OrderId.class,
                ReturnId.class,
                RefundId.class,
                ParcelId.class,
                CustomerId.class,
                LetterId.class,
                EvidenceId.class)) {
            mapper.addMixIn(id, BareUuid.class);
        }
        for (Class<?> name : List.of(Sku.class, UnitId.class, TenderId.class, PolicyVersion.class)) {
            mapper.addMixIn(name, BareText.class);
        }
        return mapper;
    }

    private abstract static class BareUuid {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        BareUuid(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    private abstract static class BareText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        BareText(String value) {}

        @JsonValue
        abstract String value();
    }
}
