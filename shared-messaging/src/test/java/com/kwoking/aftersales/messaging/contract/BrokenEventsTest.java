package com.kwoking.aftersales.messaging.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.contract.Contract.Sample;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every sample, broken in every way that one field can be broken.
class BrokenEventsTest {

    /// Stands for what a payload may hold of a person; no message may repeat it.
    private static final String SECRET = "canary-5d1f";

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void aRequiredFieldThatIsMissingIsNamed(Sample sample) {
        var removable = Place.all(sample).filter(Place::removable).toList();

        assertThat(removable).isNotEmpty().allSatisfy(place -> assertThat(refusal(sample, place.removed(sample.tree())))
                .hasValueSatisfying(words -> assertThat(words).contains(place.field())));
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void aRequiredValueThatIsNullIsNamed(Sample sample) {
        var required = Place.all(sample).filter(place -> !place.nullable()).toList();

        assertThat(required).isNotEmpty().allSatisfy(place -> assertThat(
                        refusal(sample, place.replaced(sample.tree(), NullNode.instance)))
                .hasValueSatisfying(words -> assertThat(words).contains(place.field())));
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void nothingIsTakenForWhatItIsNot(Sample sample) {
        assertThat(Place.all(sample)).isNotEmpty().allSatisfy(place -> assertThat(wrongFor(place))
                .allSatisfy(wrong -> assertThat(refusal(sample, place.replaced(sample.tree(), wrong)))
                        .as("%s as %s", place.pointer(), wrong)
                        .hasValueSatisfying(words ->
                                assertThat(words).contains(place.field()).doesNotContain(SECRET))));
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void aNumberTooLargeIsNotTakenForAnother(Sample sample) {
        var tooLarge = Contract.tree("9223372036854775808");

        assertThat(Place.all(sample)
                        .filter(place -> place.schema().path("type").asText().equals("integer")))
                .allSatisfy(place -> assertThat(refusal(sample, place.replaced(sample.tree(), tooLarge)))
                        .hasValueSatisfying(words -> assertThat(words).contains("a number is too large")));
    }

    @Tag("F21")
    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void aFieldOfTheFutureIsPassedOver(Sample sample) {
        JsonNode future = sample.tree();
        withFieldOfTheFuture(future);
        Place.all(sample).filter(Place::isObject).forEach(place -> withFieldOfTheFuture(place.in(future)));

        assertThat(EventJson.read(future.toString(), sample.type().payload()))
                .isEqualTo(EventJson.read(sample.json(), sample.type().payload()));
        assertThat(Contract.objections(sample.type(), future.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void aFieldSaidTwiceIsRefusedWhicheverWouldWin(Sample sample) {
        assertThat(sample.tree().properties()).allSatisfy(field -> {
            String again = "{\"%s\":%s,%s"
                    .formatted(
                            field.getKey(),
                            field.getValue(),
                            sample.tree().toString().substring(1));
            assertThat(refusal(sample, again)).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "null",
                "\"canary-5d1f\"",
                "canary-5d1f",
                "{\"orderId\": canary-5d1f}",
                "{} {}"
            })
    void whatIsNoJsonObjectIsRefusedWithoutRepeatingIt(String json) {
        assertThatThrownBy(() -> EventJson.read(json.getBytes(UTF_8), EventType.ORDER_PAID.payload()))
                .isInstanceOf(UncheckedIOException.class)
                .satisfies(e -> assertThat(DeadLetters.inWords(e))
                        .startsWith("java.io.UncheckedIOException: not a OrderPaid")
                        .doesNotContain(SECRET));
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void moreAfterTheEndIsRefused(Sample sample) {
        assertThat(refusal(sample, sample.json() + "{}")).isPresent();
    }

    private static Stream<JsonNode> wrongFor(Place place) {
        JsonNode schema = place.schema();
        if (schema.has("enum")) {
            return nodes(
                    "\"" + SECRET + "\"",
                    "\"\"",
                    "0",
                    "true",
                    "{}",
                    "[]",
                    lowerCase(schema.get("enum").get(0)));
        }
        return switch (schema.get("type").textValue()) {
            case "integer" -> nodes("\"1\"", "\"" + SECRET + "\"", "1.5", "1.0", "1e2", "true", "{}", "[]");
            case "boolean" -> nodes("\"true\"", "\"" + SECRET + "\"", "1", "0", "{}", "[]");
            case "array" -> nodes("\"" + SECRET + "\"", "\"\"", "1", "{}");
            case "object" -> nodes("\"" + SECRET + "\"", "\"\"", "1", "[]");
            case "string" ->
                Stream.concat(
                        nodes("5", "1.5", "true", "{}", "[]", "[\"" + SECRET + "\"]"),
                        isFreeText(place) ? Stream.empty() : nodes("\"\"", "\" \"", "\"" + SECRET + "\"", "\"5\""));
            case String type -> throw new IllegalStateException("no wrong value for a " + type);
        };
    }

    private static boolean isFreeText(Place place) {
        boolean isParsed = Set.of("uuid", "date-time", "duration")
                .contains(place.schema().path("format").asText());
        return !isParsed && !Set.of("currency", "zone").contains(place.field());
    }

    private static String lowerCase(JsonNode name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static Stream<JsonNode> nodes(String... json) {
        return Stream.of(json).map(Contract::tree);
    }

    private static void withFieldOfTheFuture(JsonNode object) {
        ((ObjectNode) object).putObject("aFieldOfTheFuture").put("whatever", 1.5);
    }

    private static Optional<String> refusal(Sample sample, JsonNode broken) {
        return refusal(sample, broken.toString());
    }

    private static Optional<String> refusal(Sample sample, String broken) {
        try {
            EventJson.read(broken.getBytes(UTF_8), sample.type().payload());
            return Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(DeadLetters.inWords(e));
        }
    }
}
