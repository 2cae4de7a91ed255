package com.kwoking.aftersales.testkit.call;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/// Webhooks as the payment provider and the carriers sign them: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`.
/// Reckoned here anew, so that a service is not held against itself.
public final class Signatures {

    public static final String HEADER = "Webhook-Signature";

    private Signatures() {}

    /// Signed now, with the secret that the service was given for that sender.
    ///
    /// @param sender `payment` or `carrier`
    public static Response signal(String path, String sender, String body) {
        return given().contentType(ContentType.JSON)
                .header(HEADER, of(body, secretOf(sender), Instant.now()))
                .body(body)
                .post(path);
    }

    public static String secretOf(String sender) {
        return ConfigProvider.getConfig().getValue("webhooks.%s.secret".formatted(sender), String.class);
    }

    public static String of(String body, String secret, Instant at) {
        String signed = "%d.%s".formatted(at.getEpochSecond(), body);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return "t=%d,v1=%s"
                    .formatted(at.getEpochSecond(), HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
