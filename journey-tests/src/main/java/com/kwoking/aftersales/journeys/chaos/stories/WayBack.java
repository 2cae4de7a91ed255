package com.kwoking.aftersales.journeys.chaos.stories;

import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;

import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.journeys.chaos.stories.Command.Outcome;
import com.kwoking.aftersales.journeys.chaos.stories.Plan.Fate;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.parties.Carrier;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.Returns;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One lamp comes back, or would have.
record WayBack(Fate fate, Order order, Desk desk, Notes notes) {

    private static final byte[] RECEIPT =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    void play() {
        awaitArrival();
        ReturnId returnId = ask();
        if (fate == Fate.REFUSED_BY_THE_AGENT) {
            notes.leadsTo(
                    ReturnRejected.class,
                    () -> outcome(desk.decide(
                            returnId,
                            "/rejection",
                            Map.of("reason", "NOT_COVERED", "explanation", "Elle a servi six mois."))));
            return;
        }
        notes.leadsTo(
                ReturnApproved.class,
                () -> outcome(desk.decide(returnId, "/approval", Map.of("note", "Demande conforme."))));
        if (fate == Fate.NEVER_SENT_BACK) {
            return;
        }
        sendBack(returnId);
        command(Caller.WAREHOUSE, returnId, "/receipt", Map.of("slipPresent", true, "slipComplete", true));
        notes.leadsTo(ReturnInspected.class, () -> outcome(desk.inspect(returnId, findings())));
    }

    private void awaitArrival() {
        Map<String, Object> question = Map.of(
                "orderId", order.orderId().value(),
                "motive", "NOT_SATISFIED",
                "items", List.of(Map.of("sku", LAMP, "quantity", 1)));
        desk.patience()
                .until(() -> desk.gateway().post(order.customer(), "/eligibility", question), Returns::hasArrived);
    }

    private ReturnId ask() {
        Map<String, Object> request = Returns.request(order, LAMP, Canary.DESCRIPTION);
        var asked = new ArrayList<ReturnId>();
        notes.leadsTo(ReturnRequested.class, () -> {
            asked.add(Returns.asked(desk.post(
                    order.customer(), "/returns", request, UUID.randomUUID().toString())));
            return Outcome.OK;
        });
        return asked.getFirst();
    }

    private void sendBack(ReturnId returnId) {
        String evidence = Returns.path(returnId) + "/evidence";
        String receipt = desk.patience()
                .answer(() -> desk.gateway().upload(order.customer(), evidence, "RECEIPT", "recu.pdf", RECEIPT))
                .expect(201)
                .field("evidenceId");
        command(
                order.customer(),
                returnId,
                "/shipment",
                Map.of(
                        "carrier",
                        Carrier.NAME,
                        "trackingNumber",
                        "8R" + returnId.value().toString().substring(0, 8),
                        "receiptEvidenceId",
                        receipt));
    }

    private void command(Caller caller, ReturnId returnId, String what, Object body) {
        desk.post(caller, Returns.path(returnId) + what, body, UUID.randomUUID().toString())
                .expect(200, 201, 204);
    }

    private Map<String, Object> findings() {
        boolean isAsNew = fate != Fate.REFUSED_AT_THE_INSPECTION;
        List<Map<String, Object>> missing =
                fate == Fate.RETURNED_WITHOUT_CHARGER ? List.of(Map.of("name", "Chargeur", "quantity", 1)) : List.of();
        var unit = Map.of(
                "sku",
                LAMP,
                "received",
                true,
                "criteria",
                Map.of("originalState", isAsNew, "unused", isAsNew, "undamaged", true, "originalPackaging", true),
                "condition",
                isAsNew ? "AS_NEW" : "USED",
                "missingAccessories",
                missing);
        return Map.of("mode", "PHYSICAL", "units", List.of(unit));
    }

    private static Outcome outcome(Answer answer) {
        answer.expect(200, 201, 204);
        return Outcome.OK;
    }
}
