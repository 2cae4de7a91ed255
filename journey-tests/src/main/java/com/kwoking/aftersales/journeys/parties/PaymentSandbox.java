package com.kwoking.aftersales.journeys.parties;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.http.Addresses;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Plain;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The payment provider, from its own side: shoppers pay here, it can be told to misbehave, and its ledger is the
/// witness of what was really paid out.
public final class PaymentSandbox {

    private final Plain http;

    public PaymentSandbox(Addresses addresses) {
        http = new Plain(addresses.sandbox());
    }

    /// @param reference our refund and the means of payment, with a slash between
    public record Payout(
            String refundId,
            String paymentReference,
            Money amount,
            String reference,
            String idempotencyKey,
            Instant at) {}

    public enum Mode {
        NORMAL,
        SLOW,
        ERROR_500,
        PAY_THEN_DROP,
        CONFLICT_409,
        RATE_LIMIT_429,
        DECLINE
    }

    /// The shopper pays, and the provider says so to the shop. Answers what the shop's webhook answered.
    public int pay(Order order) {
        return pay(order, "evt_" + UUID.randomUUID());
    }

    /// A webhook that got no good answer is sent again as the same event.
    public int pay(Order order, String eventId) {
        return pay(order.orderId(), order.paymentReference(), order.total(), eventId);
    }

    /// One means of payment of several.
    public int pay(OrderId orderId, String paymentReference, Money amount, String eventId) {
        Answer answer = http.post(
                        "/payments",
                        Map.of(
                                "orderId", orderId.value(),
                                "paymentReference", paymentReference,
                                "amount", amount,
                                "occurredAt", Instant.now(),
                                "eventId", eventId))
                .expect(200);
        return Integer.parseInt(answer.field("webhookStatus"));
    }

    /// The provider has the money and tells nobody.
    public void capture(OrderId orderId, String paymentReference, Money amount) {
        http.post(
                        "/payments",
                        Map.of(
                                "orderId",
                                orderId.value(),
                                "paymentReference",
                                paymentReference,
                                "amount",
                                amount,
                                "webhook",
                                false))
                .expect(200);
    }

    public record Capture(String paymentReference, String orderId, Money amount) {}

    public List<Capture> captures() {
        JsonNode captures = http.get("/ledger").expect(200).body().path("captures");
        return Arrays.asList(EventJson.read(captures.toString(), Capture[].class));
    }

    public List<Payout> payouts() {
        JsonNode payouts = http.get("/ledger").expect(200).body().path("payouts");
        return Arrays.asList(EventJson.read(payouts.toString(), Payout[].class));
    }

    public List<Payout> payouts(String paymentReference) {
        return payouts().stream()
                .filter(payout -> payout.paymentReference().equals(paymentReference))
                .toList();
    }

    public void behave(Mode mode) {
        behave(mode, 0);
    }

    public void behave(Mode mode, long delayMillis) {
        http.put("/behaviour", Map.of("mode", mode, "delayMillis", delayMillis)).expect(200);
    }
}
