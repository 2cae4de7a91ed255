package com.kwoking.aftersales.orders.payment.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StripeSignalsTest {

    private static final String SECRET = "whsec_of_a_test_account";
    private static final Instant NOW = Instant.parse("2026-03-28T12:00:00Z");
    private static final OrderId ORDER = new OrderId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private final StripeSignals signals = new StripeSignals(Clock.fixed(NOW, UTC), SECRET);

    @Test
    void aSucceededIntentIsACapture() {
        assertThat(read(event("payment_intent.succeeded", ORDER.value().toString())))
                .isEqualTo(new Reading.Heard<>(
                        "evt_1",
                        new OrderSignal(
                                ORDER,
                                new PaymentSignal.Captured(
                                        "pi_1", new Money(7689, Currency.getInstance("EUR")), NOW))));
    }

    @Test
    void aFailedIntentSaysWhy() {
        assertThat(read(event("payment_intent.payment_failed", ORDER.value().toString())))
                .isEqualTo(new Reading.Heard<>(
                        "evt_1", new OrderSignal(ORDER, new PaymentSignal.Refused("insufficient_funds", NOW))));
    }

    @Test
    void anIntentThatAsksForMoreIsUnderVerification() {
        assertThat(read(event("payment_intent.requires_action", ORDER.value().toString())))
                .isEqualTo(new Reading.Heard<>(
                        "evt_1", new OrderSignal(ORDER, new PaymentSignal.VerificationRequired(NOW))));
    }

    @Test
    void whatIsNotOursIsOfNoInterest() {
        assertThat(read(event("charge.updated", "x"))).isEqualTo(new Reading.OfNoInterest<>());
        assertThat(read(event("payment_intent.succeeded", "x").replace("\"orderId\"", "\"other\"")))
                .isEqualTo(new Reading.OfNoInterest<>());
    }

    @Test
    void whatWasNotAgreedIsNotUnderstood() {
        assertThat(read(event("payment_intent.succeeded", "not-a-uuid"))).isInstanceOf(Reading.Unreadable.class);
        assertThat(read("{")).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void anotherSignatureOrAnOldOneIsNotGenuine() {
        String body = event("payment_intent.succeeded", ORDER.value().toString());

        assertThat(signals.read(headers(null), body.getBytes(UTF_8))).isEqualTo(new Reading.NotGenuine<>());
        assertThat(signals.read(headers("nonsense"), body.getBytes(UTF_8))).isEqualTo(new Reading.NotGenuine<>());
        assertThat(signals.read(headers(signature(body, NOW)), (body + " ").getBytes(UTF_8)))
                .isEqualTo(new Reading.NotGenuine<>());
        assertThat(signals.read(headers(signature(body, NOW.minusSeconds(301))), body.getBytes(UTF_8)))
                .isEqualTo(new Reading.NotGenuine<>());
    }

    private Reading<OrderSignal> read(String body) {
        return signals.read(headers(signature(body, NOW)), body.getBytes(UTF_8));
    }

    private static String event(String type, String orderId) {
        return """
                {"id": "evt_1", "object": "event", "api_version": "1999-12-31", "created": %d, "type": "%s",
                 "data": {"object": {"id": "pi_1", "object": "payment_intent", "amount_received": 7689, "currency": "eur",
                   "metadata": {"orderId": "%s"},
                   "last_payment_error": {"code": "card_declined", "decline_code": "insufficient_funds"}}}}
                """.formatted(NOW.getEpochSecond(), type, orderId);
    }

    private static String signature(String body, Instant at) {
        try {
            String signed = "%d.%s".formatted(at.getEpochSecond(), body);
            return "t=%d,v1=%s".formatted(at.getEpochSecond(), Webhook.Util.computeHmacSha256(SECRET, signed));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Function<String, @Nullable String> headers(@Nullable String signature) {
        return name -> name.equals("Stripe-Signature") ? signature : null;
    }
}
