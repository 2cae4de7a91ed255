package com.kwoking.aftersales.refunds.flow;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/// Webhooks as the provider signs them.
final class Signals {

    private Signals() {}

    static ValidatableResponse send(String body) {
        return given().contentType("application/json")
                .header("Webhook-Signature", signature(body, Instant.now()))
                .body(body)
                .post("/refund-events")
                .then();
    }

    private static String signature(String body, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            String secret = ConfigProvider.getConfig().getValue("webhooks.payment.secret", String.class);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            byte[] digest =
                    mac.doFinal("%d.%s".formatted(at.getEpochSecond(), body).getBytes(UTF_8));
            return "t=%d,v1=%s".formatted(at.getEpochSecond(), HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
