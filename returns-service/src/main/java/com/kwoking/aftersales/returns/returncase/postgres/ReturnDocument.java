package com.kwoking.aftersales.returns.returncase.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.returns.returncase.domain.ReturnCase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every shape in which a return was ever kept.
final class ReturnDocument {

    static final StoredDocument<ReturnCase> ALL_VERSIONS =
            StoredDocument.of(ReturnCase.class, ReturnDocument::intoParts);

    private ReturnDocument() {}

    /// Version 1 had a field for each thing that may happen, absent until it did, and kept only the last notice and the
    /// last inspection. Its claim was flat.
    private static void intoParts(ObjectNode document) {
        ObjectNode claim = (ObjectNode) document.get("claim");
        document.set("decision", decision(document, claim.path("flow").asText()));
        document.set("wayBack", wayBack(document));
        document.putArray("inspections")
                .addAll(take(document, "inspection").stream().toList());
        move(claim, claim.putObject("order"), "orderId", "orderNumber", "customerId", "country", "policyVersion");
        JsonNode resolution = claim.remove("wanted");
        ObjectNode wanted = claim.putObject("wanted");
        wanted.set("resolution", resolution);
        move(claim, wanted, "motive", "description");
    }

    private static ObjectNode decision(ObjectNode document, String flow) {
        Optional<ObjectNode> approved = take(document, "approval");
        Optional<ObjectNode> rejected = take(document, "denial");
        if (rejected.isPresent()) {
            approved.ifPresent(before -> rejected.get().set("approved", before));
            return rejected.get().put("is", "REJECTED");
        }
        return approved.map(given -> given.put("is", "APPROVED"))
                .orElseGet(() -> document.objectNode().put("is", flow.equals("REFUSED") ? "NOT_NEEDED" : "PENDING"));
    }

    private static ObjectNode wayBack(ObjectNode document) {
        ObjectNode wayBack = document.objectNode();
        wayBack.putArray("notices").addAll(take(document, "shipment").stream().toList());
        Optional<ObjectNode> receipt = take(document, "receipt");
        receipt.ifPresent(arrived -> wayBack.set("receipt", arrived));
        return wayBack.put("is", receipt.isPresent() ? "ARRIVED" : "EXPECTED");
    }

    private static Optional<ObjectNode> take(ObjectNode from, String name) {
        @Nullable JsonNode taken = from.remove(name);
        return taken instanceof ObjectNode there ? Optional.of(there) : Optional.empty();
    }

    private static void move(ObjectNode from, ObjectNode to, String... names) {
        for (String name : names) {
            @Nullable JsonNode moved = from.remove(name);
            if (moved != null) {
                to.set(name, moved);
            }
        }
    }
}
