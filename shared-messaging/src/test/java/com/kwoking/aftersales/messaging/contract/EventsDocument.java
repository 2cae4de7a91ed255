package com.kwoking.aftersales.messaging.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.contract.Contract.Sample;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.testing.Records;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// `docs/events.md`, written from the schemas, the samples and the code that sends.
final class EventsDocument {

    /// Of several samples, the one that belongs to the story of the README is shown.
    private static final Set<String> STORY = Set.of(
            "worked-order",
            "parcel-1-both-a",
            "b-lost-and-none-in-stock",
            "opened-parcel",
            "within-24h",
            "one-a-not-satisfied",
            "send-it-back",
            "one-a-as-new-charger-missing",
            "one-a-less-its-charger",
            "french-with-optional-letters",
            "in-force-since-january");

    private static final String SAMPLES = "../shared-events/src/main/resources/samples/";

    private EventsDocument() {}

    static String write() {
        return Stream.of(
                        Stream.of(head(), wire(), topics(), deadLetters()),
                        Arrays.stream(EventStream.values()).map(EventsDocument::topic),
                        Stream.of(values()))
                .flatMap(parts -> parts)
                .collect(joining("\n"));
    }

    private static String head() {
        return """
                # Events

                What the services say to each other over Kafka. Generated from the
                [schemas](../shared-events/src/main/resources/schemas) and [samples](../shared-events/src/main/resources/samples)
                of `shared-events`; a test fails when this page is not up to date. After a change of theirs:

                    ./mvnw -pl shared-messaging -am test -Dtest=EventsDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update

                What a reader has to know:

                * **At least once.** The same record may come again, with the same `ce_id`. Remember what was heard.
                * **In order for one key on one topic**, counted by `ce_sequence` from 1 without a gap. Between topics there is no order.
                * **Read tolerantly.** Fields and types that you do not know will come; pass them over. A change that a reader of
                  today could not read gets a new name (`.v2`).
                * **No customer's name or address**, except on `customers`, where a record without a value erases a person (R62).
                """;
    }

    private static String wire() {
        return """
                ## On the wire

                CloudEvents 1.0 in binary mode: the value is the event alone, as JSON in UTF-8; its attributes are headers.

                | header | example | what it is |
                |---|---|---|
                """ + exampleHeaders().map(EventsDocument::row).collect(joining());
    }

    private static Stream<List<String>> exampleHeaders() {
        Sample sample = example(EventType.RETURN_INSPECTED);
        var event = EventJson.read(sample.json(), sample.type().payload());
        var record = Records.row(UUID.fromString("019d2ebc-8564-7051-8051-00005eed0051"), 3, event)
                .toRecord("/returns-service");
        return StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> List.of(
                        "`" + header.key() + "`",
                        "`" + new String(header.value(), UTF_8) + "`",
                        meaning(header.key())));
    }

    private static String meaning(String header) {
        return switch (header) {
            case "ce_specversion" -> "always this";
            case "ce_id" ->
                "makes a repetition recognisable, also of a fact that is told anew; grows with time, or nearly";
            case "ce_source" -> "the service that speaks";
            case "ce_type" -> "which event it is; its schema is below";
            case "ce_subject" -> "the aggregate it is about: an order, a return, a refund, …";
            case "ce_time" -> "when it happened, which is not when it was told";
            case "ce_dataschema" -> "the `$id` of its schema";
            case "ce_partitionkey" -> "the record's key once more";
            case "ce_sequence" -> "counts the events of one key on one topic, from 1, without a gap";
            case "ce_correlationid" -> "the same on everything that one action of a person set off";
            case "ce_causationid" -> "the `ce_id` of the event that this one follows from; absent when a request did";
            case "traceparent" -> "W3C trace context; absent when there is none";
            case "content-type" -> "always this";
            default -> throw new IllegalStateException("nothing is said about the header " + header);
        };
    }

    private static String topics() {
        return """
                ## Topics

                | topic | who writes | who reads | key | kept |
                |---|---|---|---|---|
                """
                + Arrays.stream(EventStream.values())
                        .map(stream -> {
                            var facts = TopicFacts.of(stream);
                            return row(List.of(
                                    "[`%s`](#%s)".formatted(stream.topic(), stream.topic()),
                                    facts.writer(),
                                    String.join(", ", facts.readers()),
                                    facts.key(),
                                    facts.kept()));
                        })
                        .collect(joining());
    }

    private static String deadLetters() {
        return """
                ## Dead letters

                A record that a service cannot hear (no JSON, a field missing or of another type, a key that is not its event's, an
                error in the service itself) goes to its table `dead_letter`, is told on `<service>.dead-letters` (kept 90 days), and
                the partition goes on. Key, value and headers are as they came; further headers say why:

                | header | what it is |
                |---|---|
                | `dead-letter-id` | names it in `GET /dead-letters`, from where it can be replayed or discarded |
                | `dead-letter-topic`, `dead-letter-partition`, `dead-letter-offset` | where it was |
                | `dead-letter-cause` | the fault and what caused it, a line each |

                A type that a service does not know is no dead letter: it is logged and passed over.
                """;
    }

    private static String topic(EventStream stream) {
        var facts = TopicFacts.of(stream);
        return "## %s\n\nWritten by %s-service, read by %s. Key: %s. Kept: %s.\n\n"
                        .formatted(
                                stream.topic(),
                                facts.writer(),
                                facts.readers().stream()
                                        .map(reader -> reader + "-service")
                                        .collect(joining(", ")),
                                facts.key(),
                                facts.kept())
                + Arrays.stream(EventType.values())
                        .filter(type -> type.stream() == stream)
                        .map(EventsDocument::event)
                        .collect(joining("\n"));
    }

    private static String event(EventType type) {
        JsonNode schema = Contract.schema(type);
        Sample example = example(type);
        return "### %s\n\n`%s`\n\n%s\n\n%s\n```json\n%s```\n\n%s\n"
                .formatted(
                        schema.get("title").textValue(),
                        type.wireName(),
                        schema.get("description").textValue(),
                        fields(schema),
                        example.json(),
                        "Samples: "
                                + Contract.samples(type).stream()
                                        .map(sample -> "[%s](%s%s.json)".formatted(sample.name(), SAMPLES, sample))
                                        .collect(joining(", "))
                                + ".");
    }

    private static Sample example(EventType type) {
        List<Sample> samples = Contract.samples(type);
        return samples.stream()
                .filter(sample -> STORY.contains(sample.name()))
                .findFirst()
                .orElse(samples.getFirst());
    }

    private static String values() {
        var values = new StringBuilder("""
                ## Values

                What several events share. Times are instants in UTC, ISO 8601; ids are UUIDs.
                """);
        Contract.values().properties().forEach(value -> {
            JsonNode schema = value.getValue();
            values.append("\n### %s\n\n%s\n"
                    .formatted(value.getKey(), schema.get("description").textValue()));
            values.append(schema.has("properties") ? "\n" + fields(schema) : "\nOne of " + type(schema) + ".\n");
        });
        return values.toString();
    }

    private static String fields(JsonNode schema) {
        var rows = new ArrayList<String>();
        fields("", schema, rows);
        return "| field | type | | what it is |\n|---|---|---|---|\n" + String.join("", rows);
    }

    private static void fields(String prefix, JsonNode schema, List<String> rows) {
        schema.get("properties").properties().forEach(field -> {
            String name = prefix + field.getKey();
            JsonNode its = field.getValue();
            String presence = isRequired(schema, field.getKey()) ? "" : "optional";
            rows.add(row(List.of(
                    "`" + name + "`",
                    type(its),
                    presence,
                    its.get("description").textValue())));
            if (its.has("properties")) {
                fields(name + ".", its, rows);
            } else if (its.path("items").has("properties")) {
                fields(name + "[].", its.get("items"), rows);
            }
        });
    }

    private static boolean isRequired(JsonNode schema, String field) {
        return StreamSupport.stream(schema.get("required").spliterator(), false)
                .anyMatch(required -> required.textValue().equals(field));
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").textValue().replaceAll(".*/", "");
            return "[%s](#%s)".formatted(name, name.toLowerCase(Locale.ROOT));
        }
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.get("enum").spliterator(), false)
                    .map(constant -> "`" + constant.textValue() + "`")
                    .collect(joining(", "));
        }
        return switch (schema.get("type").textValue()) {
            case "array" ->
                (schema.path("uniqueItems").booleanValue() ? "set of " : "list of ") + many(schema.get("items"));
            case "object" -> schema.has("properties") ? "object" : "map to " + many(schema.get("additionalProperties"));
            case "string" -> word(schema.path("format").asText());
            case String plain -> plain;
        };
    }

    private static String many(JsonNode items) {
        return items.has("properties") ? "objects" : type(items);
    }

    private static String word(String format) {
        return switch (format) {
            case "uuid" -> "id";
            case "date-time" -> "instant";
            case "duration" -> "duration";
            default -> "text";
        };
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n"));
    }
}
