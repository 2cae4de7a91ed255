package com.kwoking.aftersales.http.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Signals of the payment provider and of the carrier: signed with a shared secret, and taken once.
@ApplicationScoped
public class Webhooks {

    /// How old a signature may be, or how far ahead the sender's clock may run.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final Pattern SIGNATURE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private static final String HEAR =
            "insert into heard_webhook (sender, webhook_id) values (?, ?) on conflict do nothing";

    private final Sql sql;
    private final Clock clock;

    Webhooks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Whether `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">` is right for the body and recent.
    public boolean isGenuine(@Nullable String signature, byte[] body, String secret) {
        var parts = SIGNATURE.matcher(String.valueOf(signature));
        if (!parts.matches()) {
            return false;
        }
        Instant signedAt = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        boolean recent = Duration.between(signedAt, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
        byte[] expected = hmac(parts.group(1), body, secret);
        return MessageDigest.isEqual(expected, HexFormat.of().parseHex(parts.group(2))) && recent;
    }

    /// True the first time, in the caller's transaction: what the signal changes and the note that it
    /// was heard become true together.
    public boolean isNews(String sender, String webhookId) {
        return sql.update(HEAR, sender, webhookId) == 1;
    }

    /// What follows from a signal has the same correlation id however often it is said.
    public static Cause cause(String sender, String webhookId, HttpHeaders headers) {
        UUID correlationId = UUID.nameUUIDFromBytes((sender + " " + webhookId).getBytes(UTF_8));
        return new Cause(correlationId, null, headers.getHeaderString("traceparent"));
    }

    private static byte[] hmac(String time, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
