package com.kwoking.aftersales.returns;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Golden documents: what a version of the service kept, as it kept it. None is ever edited; a new shape gets new ones.
public final class Stored {

    private Stored() {}

    public static String document(String name) {
        try (InputStream in = Stored.class.getResourceAsStream("/stored/%s.json".formatted(name))) {
            if (in == null) {
                throw new IllegalArgumentException("no document " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree(String json) {
        return EventJson.read(json, JsonNode.class);
    }
}
