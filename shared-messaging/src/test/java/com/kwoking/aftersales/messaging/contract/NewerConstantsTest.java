package com.kwoking.aftersales.messaging.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.contract.Contract.Sample;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.json.EventSchemas;
import com.kwoking.aftersales.messaging.json.NewerConstant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each list of the contract does with a constant that only a newer producer knows. Where goods or money hang on
/// it, or a word that the customer is owed, the event waits for the build that knows it.
@Tag("F21")
class NewerConstantsTest {

    private static final TextNode TO_COME = TextNode.valueOf("A_CONSTANT_TO_COME");

    private static final Map<String, Choice> CHOICES = Stream.of("""
                    order.paid       /tenders/-/kind       WAITS   by which means money goes back
                    delivery.refused /reason               WAITS   who bears what it costs
                    parcel.lost      /reshipment           WAITS   whether goods are sent again
                    order.cancelled  /branch               WAITS   whether anything was paid
                    order.cancelled  /actor                UNKNOWN
                    parcel.delivered /source               UNKNOWN
                    return.requested /flow                 WAITS   which windows and costs it has
                    return.requested /motive               UNKNOWN
                    return.requested /origin               UNKNOWN
                    return.requested /wanted               UNKNOWN
                    return.requested /priority             UNKNOWN
                    return.requested /flags/-              UNKNOWN
                    return.requested /evidence/-/kind      UNKNOWN
                    return.approved  /flow                 WAITS   who pays for the way back
                    return.rejected  /reason               UNKNOWN the agent's sentence is always there (R43)
                    return.inspected /mode                 WAITS   whether goods are here that can be sent back
                    return.inspected /flow                 WAITS   which costs it has
                    return.inspected /resolution           WAITS   money or goods
                    return.inspected /liableParty          WAITS   who pays the postage
                    return.inspected /units/-/condition    UNKNOWN
                    return.inspected /units/-/outcome      WAITS   whether there is money at all
                    return.inspected /units/-/rejection    WAITS   the customer is owed the reason (R44)
                    return.inspected /units/-/entitlement  WAITS   how much of the price
                    return.inspected /deductions/-/kind    WAITS   money
                    refund.decided   /cause/kind           WAITS   which fact the money follows from
                    refund.decided   /lines/-/kind         UNKNOWN each line has its own sentence and amount
                    refund.issued    /cause/kind           WAITS   which fact the money followed from
                    refund.issued    /lines/-/kind         UNKNOWN
                    refund.issued    /allocations/-/kind   WAITS   by which means it went back
                    refund.failed    /cause/kind           WAITS   which fact the money would follow from
                    """.split("\n"))
            .map(line -> line.strip().split("\\s+"))
            .collect(
                    toMap(line -> "com.kwoking.%s.v1 %s".formatted(line[0], line[1]), line -> Choice.valueOf(line[2])));

    private final EventSchemas schemas = new EventSchemas();

    private enum Choice {
        WAITS,
        UNKNOWN
    }

    @Test
    void aChoiceIsMadeForEachListOfTheContract() {
        assertThat(Arrays.stream(EventType.values())
                        .flatMap(type -> Contract.samples(type).stream())
                        .flatMap(sample -> lists(sample).map(place -> key(sample, place))))
                .containsAll(CHOICES.keySet())
                .allSatisfy(list -> assertThat(CHOICES).containsKey(list));
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void itWaitsOrIsUnknownAsChosen(Sample sample) {
        assertThat(lists(sample)).allSatisfy(place -> {
            JsonNode newer = place.replaced(sample.tree(), TO_COME);
            switch (CHOICES.get(key(sample, place))) {
                case WAITS -> waits(sample, place, newer);
                case UNKNOWN -> isUnknown(sample, place, newer);
            }
        });
    }

    /// What was told in the one place it stands in; all else is read as ever.
    private void isUnknown(Sample sample, Place place, JsonNode newer) {
        var heard = EventJson.read(newer.toString(), sample.type().payload());
        JsonNode read = EventJson.tree(heard);

        assertThat(heard)
                .isEqualTo(EventJson.read(
                        place.replaced(sample.tree(), TextNode.valueOf("UNKNOWN"))
                                .toString(),
                        sample.type().payload()));
        assertThat(place.in(read).textValue()).isEqualTo("UNKNOWN");
        assertThat(schemas.objection(sample.type(), read))
                .as("it is never told")
                .hasValueSatisfying(words -> assertThat(words).contains("(enum)"));
    }

    private static void waits(Sample sample, Place place, JsonNode newer) {
        assertThatThrownBy(() -> EventJson.read(newer.toString(), sample.type().payload()))
                .isInstanceOf(NewerConstant.class)
                .hasMessage("a newer %s: %s is A_CONSTANT_TO_COME, which this build does not know"
                        .formatted(sample.type().payload().getSimpleName(), place.pointer()));
    }

    private static Stream<Place> lists(Sample sample) {
        return Place.all(sample).filter(place -> place.schema().has("enum"));
    }

    private static String key(Sample sample, Place place) {
        return sample.type().wireName() + " " + place.pointer().toString().replaceAll("/\\d+", "/-");
    }
}
