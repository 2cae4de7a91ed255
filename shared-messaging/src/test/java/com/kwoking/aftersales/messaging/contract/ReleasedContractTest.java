package com.kwoking.aftersales.messaging.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Builds that were released still read what is told today, and what they told stays on the topics for ever. So a
/// schema only grows: by a field that may be absent, and by a constant.
@Tag("F21")
@Tag("F22")
class ReleasedContractTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "released");
    private static final Path TODAY = Path.of("..", "shared-events", "src", "main", "resources");

    @ParameterizedTest
    @MethodSource("everySchema")
    void whatWasReleasedCanBeReadAndReadsWhatIsToldToday(Path released) throws IOException {
        Path today = TODAY.resolve("schemas", released.getFileName().toString());

        assertThat(today).exists();
        compare(today.getFileName().toString(), read(released), read(today));
    }

    /// What is known of them is tested with the samples of today, so these have to be among them as they were.
    @ParameterizedTest
    @MethodSource("everySample")
    void aSampleThatWasReleasedIsStillOne(String sum, String sample) throws IOException, NoSuchAlgorithmException {
        byte[] today = Files.readAllBytes(TODAY.resolve("samples", sample));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(today)))
                .isEqualTo(sum);
    }

    private static void compare(String place, JsonNode released, JsonNode today) {
        assertThat(rules(today)).as("rules of " + place).isEqualTo(rules(released));
        assertThat(texts(today.path("required")))
                .as("required in " + place + ": a reader of then needs each, and whoever told then knew no other")
                .isEqualTo(texts(released.path("required")));
        assertThat(texts(today.path("enum"))).as("constants of " + place).containsAll(texts(released.path("enum")));
        for (String within : List.of("properties", "$defs")) {
            released.path(within)
                    .properties()
                    .forEach(field -> compare(
                            place + "/" + field.getKey(),
                            field.getValue(),
                            today.path(within).path(field.getKey())));
        }
        for (String within : List.of("items", "additionalProperties")) {
            if (released.path(within).isObject()) {
                compare(place + "/" + within, released.get(within), today.path(within));
            }
        }
    }

    /// All that is not compared apart, and what is only said to people.
    private static JsonNode rules(JsonNode schema) {
        return schema instanceof ObjectNode object
                ? object.deepCopy()
                        .without(List.of(
                                "title",
                                "description",
                                "required",
                                "enum",
                                "properties",
                                "$defs",
                                "items",
                                "additionalProperties"))
                : MissingNode.getInstance();
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(toSet());
    }

    private static JsonNode read(Path schema) throws IOException {
        return Contract.tree(Files.readString(schema));
    }

    static List<Path> everySchema() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static List<String[]> everySample() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(each -> each.endsWith("samples.sha256"))
                    .flatMap(ReleasedContractTest::lines)
                    .map(line -> line.split(" +"))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
