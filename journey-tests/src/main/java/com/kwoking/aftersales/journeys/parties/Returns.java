package com.kwoking.aftersales.journeys.parties;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.http.Gateway;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// A return from both sides of the counter.
public record Returns(Gateway gateway) {

    private static final byte[] RECEIPT =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    public static String path(ReturnId returnId) {
        return "/returns/" + returnId.value();
    }

    /// Waits until the shop knows that it arrived: from then on its windows run.
    public void awaitArrival(Order order, String sku) {
        Map<String, Object> question = Map.of(
                "orderId", order.orderId().value(),
                "motive", "NOT_SATISFIED",
                "items", List.of(Map.of("sku", sku, "quantity", 1)));
        Supplier<Answer> ask = () -> gateway.post(order.customer(), "/eligibility", question);
        Eventually.see(
                "return window of order " + order.orderNumber(),
                () -> Optional.of(ask.get()).filter(Returns::hasArrived),
                ask);
    }

    public static boolean hasArrived(Answer answer) {
        JsonNode item = answer.body().path("items").path(0);
        return answer.isDone()
                && item.path("eligible").asBoolean()
                && !item.path("deliveryUnknown").asBoolean(true);
    }

    /// One unit, because it does not please.
    public Answer ask(Order order, String sku) {
        return gateway.post(
                order.customer(), "/returns", request(order, sku, "La lumière est trop froide à mon goût."));
    }

    /// What is asked with, for who asks in a way of their own.
    public static Map<String, Object> request(Order order, String sku, String description) {
        return Map.of(
                "orderId",
                order.orderId().value(),
                "motive",
                "NOT_SATISFIED",
                "wanted",
                "REFUND",
                "items",
                List.of(Map.of("sku", sku, "quantity", 1)),
                "description",
                description);
    }

    public static ReturnId asked(Answer answer) {
        return new ReturnId(UUID.fromString(answer.expect(201).field("returnId")));
    }

    public Answer see(Order order, ReturnId returnId) {
        return gateway.get(order.customer(), path(returnId)).expect(200);
    }

    public Answer approve(ReturnId returnId) {
        return gateway.post(
                        Caller.AGENT,
                        path(returnId) + "/approval",
                        Map.of("note", "Demande conforme."),
                        UUID.randomUUID(),
                        etag(Caller.AGENT, returnId))
                .expect(200, 201, 204);
    }

    /// The tracking number and the copy of the receipt (R29).
    public Answer sendBack(Order order, ReturnId returnId) {
        String receipt = gateway.upload(order.customer(), path(returnId) + "/evidence", "RECEIPT", "recu.pdf", RECEIPT)
                .expect(201)
                .field("evidenceId");
        return gateway.post(
                        order.customer(),
                        path(returnId) + "/shipment",
                        Map.of(
                                "carrier",
                                Carrier.NAME,
                                "trackingNumber",
                                "8R" + UUID.randomUUID().toString().substring(0, 8),
                                "receiptEvidenceId",
                                receipt))
                .expect(200, 201, 204);
    }

    public Answer receive(ReturnId returnId) {
        return gateway.post(
                        Caller.WAREHOUSE,
                        path(returnId) + "/receipt",
                        Map.of("slipPresent", true, "slipComplete", true))
                .expect(200, 201, 204);
    }

    /// As new, but the charger is missing.
    public Answer inspect(ReturnId returnId, String sku) {
        var unit = Map.of(
                "sku",
                sku,
                "received",
                true,
                "criteria",
                Map.of("originalState", true, "unused", true, "undamaged", true, "originalPackaging", true),
                "condition",
                "AS_NEW",
                "missingAccessories",
                List.of(Map.of("name", "Chargeur", "quantity", 1)));
        return gateway.put(
                        Caller.WAREHOUSE,
                        path(returnId) + "/inspection",
                        Map.of("mode", "PHYSICAL", "units", List.of(unit)),
                        etag(Caller.WAREHOUSE, returnId))
                .expect(200, 201, 204);
    }

    private String etag(Caller caller, ReturnId returnId) {
        Answer seen = gateway.get(caller, path(returnId)).expect(200);
        return seen.etag().orElseThrow(() -> new DidNotHappen(seen.call() + " answered without an ETag"));
    }
}
