package com.kwoking.aftersales.messaging.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A value in a sample, and what its schema says about it.
///
/// @param field the name of the nearest field around it
/// @param removable a required field, so that a sample without it is broken
/// @param nullable may be null, as an optional field may
public record Place(JsonPointer pointer, String field, JsonNode schema, boolean removable, boolean nullable) {

    public static Stream<Place> all(Contract.Sample sample) {
        var root = new Place(JsonPointer.empty(), "", Contract.schema(sample.type()), false, false);
        return root.inside(sample.tree());
    }

    boolean isObject() {
        return schema.path("properties").isObject();
    }

    JsonNode in(JsonNode sample) {
        return sample.at(pointer);
    }

    JsonNode replaced(JsonNode sample, JsonNode value) {
        JsonNode copy = sample.deepCopy();
        switch (copy.at(pointer.head())) {
            case ObjectNode object -> object.set(pointer.last().getMatchingProperty(), value);
            case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), value);
            case JsonNode other -> throw new IllegalStateException(pointer + " is in a " + other.getNodeType());
        }
        return copy;
    }

    public JsonNode removed(JsonNode sample) {
        JsonNode copy = sample.deepCopy();
        ((ObjectNode) copy.at(pointer.head())).remove(pointer.last().getMatchingProperty());
        return copy;
    }

    @Override
    public String toString() {
        return pointer.toString();
    }

    private Stream<Place> inside(JsonNode sample) {
        JsonNode here = in(sample);
        return here.isObject()
                ? names(here).stream().flatMap(name -> member(name).withInside(sample))
                : IntStream.range(0, here.size()).boxed().flatMap(index -> element(index)
                        .withInside(sample));
    }

    private Stream<Place> withInside(JsonNode sample) {
        return Stream.concat(Stream.of(this), inside(sample));
    }

    private Place member(String name) {
        JsonPointer there = pointer.appendProperty(name);
        if (!isObject()) {
            return new Place(there, field, Contract.resolved(schema.get("additionalProperties")), false, false);
        }
        JsonNode required = schema.get("required");
        boolean isRequired = IntStream.range(0, required.size())
                .anyMatch(index -> required.get(index).asText().equals(name));
        JsonNode its = Contract.resolved(schema.get("properties").get(name));
        return new Place(there, name, its, isRequired, !isRequired);
    }

    private Place element(int index) {
        return new Place(pointer.appendIndex(index), field, Contract.resolved(schema.get("items")), false, false);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
