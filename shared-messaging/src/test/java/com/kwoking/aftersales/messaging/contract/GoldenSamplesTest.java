package com.kwoking.aftersales.messaging.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.contract.Contract.Sample;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The samples are the contract: what a reader may have stored, and what another language is written against.
class GoldenSamplesTest {

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void aSampleKeepsItsSchema(Sample sample) {
        assertThat(Contract.objections(sample.type(), sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void aSampleIsReadAndWrittenBackAsItWas(Sample sample) {
        DomainEvent event =
                EventJson.read(sample.json().getBytes(UTF_8), sample.type().payload());

        String written = EventJson.write(event);

        assertThat(EventType.of(event)).isEqualTo(sample.type());
        assertThat(ordered(sample, Contract.tree(written)).toPrettyString())
                .isEqualTo(ordered(sample, sample.tree()).toPrettyString());
        assertThat(EventJson.read(written, sample.type().payload())).isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource
    void everyOptionalFieldIsThereInOneSampleAndAbsentFromAnother(EventType type) {
        var there = new HashSet<String>();
        var absent = new HashSet<String>();
        for (Sample sample : Contract.samples(type)) {
            objects(sample).forEach(object -> optionalFields(object).forEach(field -> {
                boolean isThere = object.in(sample.tree()).has(field);
                (isThere ? there : absent).add(withoutIndexes(object) + "/" + field);
            }));
        }

        assertThat(there).isEqualTo(absent);
    }

    private static Stream<Place> objects(Sample sample) {
        var root = new Place(JsonPointer.empty(), "", Contract.schema(sample.type()), false, false);
        return Stream.concat(Stream.of(root), Place.all(sample)).filter(Place::isObject);
    }

    private static Set<String> optionalFields(Place object) {
        Set<String> names = object.schema().get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .collect(toSet());
        object.schema().get("required").forEach(required -> names.remove(required.textValue()));
        return names;
    }

    private static String withoutIndexes(Place place) {
        return place.pointer().toString().replaceAll("/\\d+", "/-");
    }

    /// A set has no order, neither in Java nor here.
    private static JsonNode ordered(Sample sample, JsonNode tree) {
        var sets = Place.all(new Sample(sample.type(), sample.name(), tree.toString()))
                .filter(place -> place.schema().path("uniqueItems").booleanValue())
                .toList();
        JsonNode ordered = tree;
        for (Place set : sets) {
            ArrayNode sorted = Contract.JSON.createArrayNode();
            StreamSupport.stream(set.in(tree).spliterator(), false)
                    .sorted(Comparator.comparing(JsonNode::asText))
                    .forEach(sorted::add);
            ordered = set.replaced(ordered, sorted);
        }
        return ordered;
    }
}
