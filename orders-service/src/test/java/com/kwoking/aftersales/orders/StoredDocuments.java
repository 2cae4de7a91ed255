package com.kwoking.aftersales.orders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/// Documents as an earlier build wrote them. A row may be as old as the shop, so none of them is ever edited.
public final class StoredDocuments {

    private StoredDocuments() {}

    public static List<JsonNode> of(String name) {
        try (var file = requireNonNull(StoredDocuments.class.getResourceAsStream("/stored/" + name + ".json"), name)) {
            return StreamSupport.stream(tree(file.readAllBytes()).spliterator(), false)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Read by this build and written as then, which is how it is seen that nothing was lost.
    public static JsonNode again(JsonNode document, StoredDocument<?> kept) {
        return tree(EventJson.write(kept.read(document.toString())).getBytes(UTF_8));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return EventJson.tree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
