package com.kwoking.aftersales.refunds.payout.provider;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeSignalsTest {

    private static final String SECRET = "whsec_of_a_test_account";
    private static final Instant NOW = Instant.parse("2026-03-28T12:00:00Z");
    private static final PayoutId PAYOUT =
            new PayoutId(new RefundId(UUID.fromString("00000000-0000-4000-8000-000000000001")), new TenderId("card-1"));

    private final StripeSignals signals = new StripeSignals(Clock.fixed(NOW, UTC), SECRET);

    @ParameterizedTest
    @ValueSource(strings = {"refund.created", "refund.updated", "charge.refund.updated"})
    void aRefundThatSucceededIsPaid(String type) {
        assertThat(read(event(type, "succeeded"))).isEqualTo(heard(new Answer.Paid("re_1", NOW)));
    }

    @Test
    void aRefundThatFailedSaysWhetherTheCardIsGone() {
        assertThat(read(event("refund.failed", "failed"))).isEqualTo(heard(new Answer.Failed("re_1", "unknown")));
        assertThat(read(event("refund.failed", "failed").replace("unknown", "lost_or_stolen_card")))
                .isEqualTo(heard(new Answer.Refused("re_1", "lost_or_stolen_card")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pending", "requires_action"})
    void whatIsUnderWayIsPending(String status) {
        assertThat(read(event("refund.updated", status))).isEqualTo(heard(new Answer.Pending("re_1")));
    }

    @Test
    void whatIsNotOursIsOfNoInterest() {
        assertThat(read(event("payment_intent.succeeded", "succeeded"))).isEqualTo(new Reading.OfNoInterest<>());
        assertThat(read(event("refund.updated", "succeeded").replace("\"reference\"", "\"other\"")))
                .isEqualTo(new Reading.OfNoInterest<>());
    }

    @Test
    void whatWasNotAgreedIsNotUnderstood() {
        assertThat(read("{")).isInstanceOf(Reading.Unreadable.class);
        assertThat(read(event("refund.updated", "succeeded").replace("\"eur\"", "\"no currency\"")))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void anotherSignatureOrAnOldOneIsNotGenuine() {
        String body = event("refund.updated", "succeeded");

        assertThat(read(null, body)).isEqualTo(new Reading.NotGenuine<>());
        assertThat(read("nonsense", body)).isEqualTo(new Reading.NotGenuine<>());
        assertThat(read(signature(body, NOW), body + " ")).isEqualTo(new Reading.NotGenuine<>());
        assertThat(read(signature(body, NOW.minusSeconds(301)), body)).isEqualTo(new Reading.NotGenuine<>());
    }

    private static Reading<RefundSignal> heard(Answer said) {
        return new Reading.Heard<>("evt_1", new RefundSignal(PAYOUT, PAYOUT.reference() + "/1", eur("14.25"), said));
    }

    private Reading<RefundSignal> read(String body) {
        return read(signature(body, NOW), body);
    }

    private Reading<RefundSignal> read(@Nullable String signature, String body) {
        Map<String, String> headers = signature == null ? Map.of() : Map.of("Stripe-Signature", signature);
        return signals.read(headers::get, body.getBytes(UTF_8));
    }

    private static String event(String type, String status) {
        return """
                {"id": "evt_1", "object": "event", "api_version": "1999-12-31", "created": %d, "type": "%s",
                 "data": {"object": {"id": "re_1", "object": "refund", "amount": 1425, "currency": "eur", "status": "%s",
                   "failure_reason": "unknown", "metadata": {"reference": "%s", "key": "%s/1"}}}}
                """.formatted(NOW.getEpochSecond(), type, status, PAYOUT.reference(), PAYOUT.reference());
    }

    private static String signature(String body, Instant at) {
        try {
            String signed = "%d.%s".formatted(at.getEpochSecond(), body);
            return "t=%d,v1=%s".formatted(at.getEpochSecond(), Webhook.Util.computeHmacSha256(SECRET, signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
