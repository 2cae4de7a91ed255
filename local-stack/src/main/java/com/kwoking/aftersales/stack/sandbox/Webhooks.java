package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Sends events as a provider does: signed over the time and the raw body.
record Webhooks(URI address, String secret, Clock clock, HttpClient client) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int NOBODY_ANSWERED = 503;

    /// The status that came back. Whoever gets no 2xx sends the same event again.
    int send(WebhookEvent event) {
        String body = Json.write(event);
        long seconds = clock.instant().getEpochSecond();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Webhook-Signature", "t=%d,v1=%s".formatted(seconds, signature(seconds, body)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NOBODY_ANSWERED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOBODY_ANSWERED;
        }
    }

    String signature(long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
