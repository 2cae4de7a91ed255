package com.kwoking.aftersales.stack.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void aPaymentIsToldSignedOverTimeAndBody(@TempDir Path folder) throws Exception {
        List<Heard> heard;
        try (Heard.Shop gateway = Heard.Shop.answering(() -> 202);
                Sandbox sandbox = sandbox(gateway.port(), folder)) {
            var reply =
                    new SandboxClient(sandbox.port(), HttpClient.newHttpClient()).send("POST", "/payments", """
                            {"orderId": "0b1f7a52-6a0f-4a3e-9a55-0d0d5f5f0001", "paymentReference": "pay_1",
                             "amount": {"minorUnits": 7689, "currency": "EUR"}, "eventId": "evt_1",
                             "occurredAt": "2026-03-01T11:59:00Z"}
                            """, "-");

            assertThat(reply.body().path("webhookStatus").asInt()).isEqualTo(202);
            assertThat(reply.text("eventId")).isEqualTo("evt_1");
            heard = gateway.heard();
        }
        Heard webhook = heard.getFirst();
        assertThat(webhook.path()).isEqualTo("/payment-events");
        assertThat(webhook.body()).isEqualTo("""
                {"id":"evt_1","type":"payment.captured","occurredAt":"2026-03-01T11:59:00Z","data":\
                {"orderId":"0b1f7a52-6a0f-4a3e-9a55-0d0d5f5f0001","paymentReference":"pay_1",\
                "amount":{"minorUnits":7689,"currency":"EUR"}}}""");
        // Computed with: printf '%s' "1772366400.$body" | openssl dgst -sha256 -hmac whsec_payment
        assertThat(webhook.signature())
                .contains("t=1772366400,v1=833fae14e50bcc915482ffb141eea137cbbcf148aaf1187674109db212bd43cd");
    }

    @Test
    void aScanGoesToTheCarriersWebhook(@TempDir Path folder) throws Exception {
        List<Heard> heard;
        try (Heard.Shop gateway = Heard.Shop.answering(() -> 202);
                Sandbox sandbox = sandbox(gateway.port(), folder)) {
            new SandboxClient(sandbox.port(), HttpClient.newHttpClient()).send("POST", "/carrier/scans", """
                    {"type": "parcel.refused", "carrier": "COLISSIMO", "trackingNumber": "6A1", "reason": "DAMAGED"}
                    """, "-");
            heard = gateway.heard();
        }
        assertThat(heard.getFirst().path()).isEqualTo("/carrier-events");
        assertThat(heard.getFirst().body())
                .contains("\"data\":{\"carrier\":\"COLISSIMO\",\"trackingNumber\":\"6A1\",\"reason\":\"DAMAGED\"}")
                .contains("\"occurredAt\":\"2026-03-01T12:00:00Z\"");
    }

    @Test
    void whenNobodyAnswersTheStatusSaysSo(@TempDir Path folder) throws Exception {
        try (Sandbox sandbox = sandbox(1, folder)) {
            var reply = new SandboxClient(sandbox.port(), HttpClient.newHttpClient())
                    .send("POST", "/carrier/scans", """
                    {"type": "parcel.delivered", "carrier": "COLISSIMO", "trackingNumber": "6A1"}
                    """, "-");

            assertThat(reply.body().path("webhookStatus").asInt()).isEqualTo(503);
        }
    }

    private static Sandbox sandbox(int gatewayPort, Path folder) {
        SandboxSettings settings = new SandboxSettings(
                "localhost",
                0,
                folder,
                URI.create("http://localhost:" + gatewayPort),
                SandboxClient.API_KEY,
                "whsec_payment",
                "whsec_carrier",
                Duration.ofHours(24));
        return new Sandbox(settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
