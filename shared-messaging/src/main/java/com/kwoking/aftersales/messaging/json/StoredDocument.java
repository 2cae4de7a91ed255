package com.kwoking.aftersales.messaging.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/// A record that is kept as JSON in a column, and every shape it ever had. What was kept lives longer than the code
/// that wrote it, so a shape that changes gets the next version, and an upcaster that brings the last one up to it.
///
/// The version stands in the document itself: whatever build writes a document says with it which shape it is in, also
/// one that knows nothing of versions. A document without one is of version 1.
///
/// While two builds share a database the older one does not read what the newer wrote in a way of its own, a version or
/// a constant: reading it as something else it would write that something back.
public final class StoredDocument<T> {

    private static final String VERSION = "documentVersion";
    private static final ObjectMapper MAPPER = mapper();

    private final Shape<T, ?> shape;
    private final List<Upcaster> upcasters;

    private StoredDocument(Shape<T, ?> shape, List<Upcaster> upcasters) {
        this.shape = shape;
        this.upcasters = List.copyOf(upcasters);
    }

    private record Shape<T, S>(Class<S> type, Function<T, S> kept, Function<S, T> meant) {

        ObjectNode write(T value) {
            return MAPPER.valueToTree(kept.apply(value));
        }

        T read(ObjectNode document) throws JsonProcessingException {
            return meant.apply(MAPPER.treeToValue(document, type));
        }
    }

    /// Changes a document of one version into the next, as a tree: the classes of then are gone.
    @FunctionalInterface
    public interface Upcaster {

        void upcast(ObjectNode document);
    }

    /// @param upcasters the first from version 1 to 2, and so on; none is ever taken away
    public static <T> StoredDocument<T> of(Class<T> type, Upcaster... upcasters) {
        return inShape(type, Function.identity(), Function.identity(), upcasters);
    }

    /// For what has one shape for whoever uses it and another one in its row, so that the first may change and the
    /// documents stay.
    public static <T, S> StoredDocument<T> inShape(
            Class<S> shape, Function<T, S> kept, Function<S, T> meant, Upcaster... upcasters) {
        return new StoredDocument<>(new Shape<>(shape, kept, meant), List.of(upcasters));
    }

    /// The one that is written.
    public int version() {
        return upcasters.size() + 1;
    }

    public String write(T value) {
        return shape.write(value).put(VERSION, version()).toString();
    }

    /// @throws NewerConstant if a newer build wrote it, with a constant that this one does not know, whatever hangs
    /// on it @throws java.io.UncheckedIOException if it is none, or one of a build to come; never quoting what
    /// stands in it
    public T read(String json) {
        ObjectNode document = EventJson.read(json, ObjectNode.class);
        int version = version(document);
        if (version < 1 || version > version()) {
            throw EventJson.notOne(
                    shape.type(), "it is of version %d, and this build knows %d".formatted(version, version()));
        }
        upcasters.subList(version - 1, upcasters.size()).forEach(each -> each.upcast(document));
        try {
            return shape.read(document);
        } catch (JsonProcessingException e) {
            throw EventJson.unreadable(shape.type(), e);
        }
    }

    private int version(ObjectNode document) {
        JsonNode version = document.remove(VERSION);
        return version == null ? 1 : version.asInt();
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = EventJson.mapper();
        return mapper.setAnnotationIntrospector(AnnotationIntrospectorPair.create(
                new AlternativesByName(), mapper.getDeserializationConfig().getAnnotationIntrospector()));
    }
}
