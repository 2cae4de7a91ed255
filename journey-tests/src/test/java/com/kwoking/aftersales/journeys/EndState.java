package com.kwoking.aftersales.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What is left of an order when everything is heard, without the ids and instants that no two orders share.
///
/// @param refunds cause, state and lines
/// @param payouts minor units that really left
/// @param letters which were posted
/// @param returnable what the shop would answer to whoever wants to give something back
record EndState(List<String> refunds, List<Long> payouts, List<String> letters, List<String> returnable) {

    static EndState of(WholeSystem system, Facts order) {
        return new EndState(
                refunds(system, order), payouts(system, order), letters(system, order), returnable(system, order));
    }

    private static List<String> refunds(WholeSystem system, Facts order) {
        JsonNode refunds = system.gateway
                .get(order.customer(), "/refunds?orderId=" + order.orderId.value())
                .body()
                .path("refunds");
        return stream(refunds)
                .map(refund -> "%s %s %s %s"
                        .formatted(
                                refund.at("/cause/kind").asText(),
                                refund.path("state").asText(),
                                refund.path("lines").findValuesAsText("kind"),
                                refund.path("lines").findValuesAsText("minorUnits")))
                .sorted()
                .toList();
    }

    private static List<Long> payouts(WholeSystem system, Facts order) {
        return system.payments.payouts(order.paymentReference).stream()
                .map(payout -> payout.amount().minorUnits())
                .sorted()
                .toList();
    }

    private static List<String> letters(WholeSystem system, Facts order) {
        return Topics.once(system.topics.of(order.orderId))
                .flatMap(told -> told.as(LetterSent.class).stream())
                .map(LetterSent::template)
                .sorted()
                .toList();
    }

    private static List<String> returnable(WholeSystem system, Facts order) {
        List<Map<String, Object>> items = List.of(
                Map.of("sku", "LUMO-LAMP", "quantity", 1),
                Map.of("sku", "USBC-CABLE-2M", "quantity", 1),
                Map.of("sku", "TIKO-CLOCK", "quantity", 1),
                Map.of("sku", "OVA-MIRROR", "quantity", 1));
        Answer answer = system.gateway.post(
                order.customer(),
                "/eligibility",
                Map.of("orderId", order.orderId.value(), "motive", "NOT_SATISFIED", "items", items));
        return stream(answer.body().path("items")).map(JsonNode::toString).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
