package com.kwoking.aftersales.messaging.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.EventType;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What an event promises to its readers, held against what is about to be told. Readers refuse what lacks something
/// that the contract requires, for ever; so it must not get out.
///
/// Formats are annotations here, as the standard has it: that an id is a UUID and a time an instant the types say
/// already, and an e-mail address is what the shop took for one.
@Singleton
public class EventSchemas {

    private static final String URN = "urn:kwoking:schema:";

    private static final SchemaValidatorsConfig PLACES_AS_POINTERS =
            SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

    /// Begun when a service starts and beside everything else that does, so that neither the start nor the first event
    /// waits for all of it.
    private final CompletableFuture<Map<EventType, JsonSchema>> schemas =
            CompletableFuture.supplyAsync(EventSchemas::compiled, Thread::startVirtualThread);

    void atStart(@Observes StartupEvent startup) {}

    /// Names the places and the rules that were broken, never what stands there: it may be a person's.
    public Optional<String> objection(EventType type, JsonNode event) {
        Set<ValidationMessage> objections =
                Objects.requireNonNull(schemas.join().get(type)).validate(event);
        return objections.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        objections.stream().map(EventSchemas::inWords).sorted().collect(joining(", ")));
    }

    private static String inWords(ValidationMessage objection) {
        String place = objection.getInstanceLocation().toString();
        return objection.getProperty() == null
                ? "%s (%s)".formatted(place, objection.getType())
                : "%s/%s (%s)".formatted(place, objection.getProperty(), objection.getType());
    }

    /// Also what they refer to comes from the jar and from nowhere else.
    private static Map<EventType, JsonSchema> compiled() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(EventSchemas::text)));
        var schemas = new EnumMap<EventType, JsonSchema>(EventType.class);
        Arrays.stream(EventType.values()).forEach(type -> schemas.put(type, compiled(factory, type)));
        return schemas;
    }

    private static @Nullable String text(String urn) {
        if (!urn.startsWith(URN)) {
            return null;
        }
        try (var schema =
                EventSchemas.class.getResourceAsStream("/schemas/%s.json".formatted(urn.substring(URN.length())))) {
            if (schema == null) {
                throw new IllegalStateException("there is no schema " + urn);
            }
            return new String(schema.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema compiled(JsonSchemaFactory factory, EventType type) {
        JsonSchema schema = factory.getSchema(SchemaLocation.of(URN + type.wireName()), PLACES_AS_POINTERS);
        schema.initializeValidators();
        return schema;
    }
}
