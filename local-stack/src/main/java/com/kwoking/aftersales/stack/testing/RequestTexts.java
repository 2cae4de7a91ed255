package com.kwoking.aftersales.stack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// Every text that a service's requests may hold, as its OpenAPI document says: a request for each, with that text and
/// nothing else in it.
public final class RequestTexts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// A schema that refers to itself is not followed for ever.
    private static final int DEEPEST = 8;

    private final JsonNode document;
    private final String text;

    private RequestTexts(JsonNode document, String text) {
        this.document = document;
        this.text = text;
    }

    /// @param path with something in the place of its parameters
    /// @param field where the text stands, e.g. `lines.[0].name`
    public record Request(String method, String path, String field, String body) {

        @Override
        public String toString() {
            return "%s %s: %s".formatted(method, path, field);
        }
    }

    public static List<Request> of(String openApi, String text) {
        try {
            return new RequestTexts(JSON.readTree(openApi), text).requests().toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Request> requests() {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .flatMap(operation -> texts(bodyOf(operation.getValue()), "", DEEPEST)
                        .map(found -> new Request(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey()
                                        .replaceAll(
                                                "\\{[^}]*}", UUID.randomUUID().toString()),
                                found.field(),
                                ascii(found.json())))));
    }

    /// Half of a pair has no bytes, only its escape.
    private static String ascii(JsonNode body) {
        try {
            return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode bodyOf(JsonNode operation) {
        return operation.at("/requestBody/content/application~1json/schema");
    }

    private record Found(String field, JsonNode json) {}

    private Stream<Found> texts(JsonNode schema, String field, int deeper) {
        JsonNode known = resolved(schema);
        if (deeper == 0) {
            return Stream.empty();
        }
        Stream<Found> alternatives = Stream.of("allOf", "anyOf", "oneOf")
                .flatMap(kind -> stream(known.path(kind)))
                .flatMap(each -> texts(each, field, deeper - 1));
        return Stream.of(
                        itself(known, field),
                        items(known, field, deeper),
                        properties(known, field, deeper),
                        alternatives)
                .flatMap(each -> each);
    }

    private Stream<Found> itself(JsonNode schema, String field) {
        return is(schema, "string")
                ? Stream.of(new Found(field, JsonNodeFactory.instance.textNode(text)))
                : Stream.empty();
    }

    private Stream<Found> items(JsonNode schema, String field, int deeper) {
        return is(schema, "array")
                ? texts(schema.path("items"), field + "[0]", deeper - 1)
                        .map(found -> new Found(
                                found.field(),
                                JsonNodeFactory.instance.arrayNode().add(found.json())))
                : Stream.empty();
    }

    private Stream<Found> properties(JsonNode schema, String field, int deeper) {
        return schema.path("properties").properties().stream().flatMap(property -> texts(
                        property.getValue(),
                        field.isEmpty() ? property.getKey() : field + "." + property.getKey(),
                        deeper - 1)
                .map(found -> new Found(
                        found.field(), JsonNodeFactory.instance.objectNode().set(property.getKey(), found.json()))));
    }

    private static boolean is(JsonNode schema, String type) {
        JsonNode said = schema.path("type");
        return said.isArray()
                ? stream(said).anyMatch(each -> each.asText().equals(type))
                : said.asText().equals(type);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.isArray()
                ? Stream.iterate(0, each -> each < array.size(), each -> each + 1)
                        .map(array::get)
                : Stream.empty();
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
