package com.kwoking.aftersales.messaging.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kwoking.aftersales.events.EventType;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The schemas and samples that shared-events ships.
public final class Contract {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String URN = "urn:kwoking:schema:";

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.schemaLoaders(
                    loaders -> loaders.schemas(iri -> iri.startsWith(URN) ? text(iri.substring(URN.length())) : null)));

    private Contract() {}

    public record Sample(EventType type, String name, String json) {

        public JsonNode tree() {
            return Contract.tree(json);
        }

        @Override
        public String toString() {
            return type.wireName() + "/" + name;
        }
    }

    static JsonNode schema(EventType type) {
        return tree(text(type.wireName()));
    }

    /// What the schemas refer to.
    static JsonNode values() {
        return tree(text("com.kwoking.values.v1")).get("$defs");
    }

    /// What a `$ref` points to; the schema itself where there is none.
    static JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String[] reference =
                schema.get("$ref").textValue().substring(URN.length()).split("#", 2);
        return tree(text(reference[0])).at(reference[1]);
    }

    static Set<ValidationMessage> objections(EventType type, String json) {
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of(URN + type.wireName()), STRICT);
        return schema.validate(json, InputFormat.JSON);
    }

    static Stream<Sample> everySample() {
        return Arrays.stream(EventType.values()).flatMap(type -> samples(type).stream());
    }

    public static Sample sample(EventType type, String name) {
        return samples(type).stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Sample> samples(EventType type) {
        try {
            URI folder = requireNonNull(Contract.class.getResource("/samples/" + type.wireName()), type.wireName())
                    .toURI();
            if (!folder.getScheme().equals("jar")) {
                return samples(type, Path.of(folder));
            }
            try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
                return samples(type, jar.getPath("samples", type.wireName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Sample> samples(EventType type, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(file -> sample(type, file)).toList();
        }
    }

    private static Sample sample(EventType type, Path file) {
        try {
            String name = file.getFileName().toString().replace(".json", "");
            return new Sample(type, name, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var schema = Contract.class.getResourceAsStream("/schemas/" + name + ".json")) {
            return new String(requireNonNull(schema, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
