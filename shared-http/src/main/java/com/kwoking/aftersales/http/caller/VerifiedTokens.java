package com.kwoking.aftersales.http.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Tokens whose signature held lately. The same caller comes many times with the same token, and an RSA signature costs
/// more than most of what is asked. Never longer than the token lives, and so short that a key which is withdrawn opens
/// nothing a minute later. Bounded in number and in length, because whoever has many tokens could fill the heap.
@ApplicationScoped
class VerifiedTokens {

    static final int MOST = 1_000;
    static final int LONGEST = 4_096;
    static final Duration LIFE = Duration.ofMinutes(1);

    private final Clock clock;

    private final Map<String, Verified> byText = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(JsonWebToken token, Instant until) {}

    synchronized Optional<JsonWebToken> find(String text) {
        return Optional.ofNullable(byText.get(text))
                .filter(verified -> clock.instant().isBefore(verified.until()))
                .map(Verified::token);
    }

    synchronized void keep(String text, JsonWebToken token) {
        if (text.length() <= LONGEST) {
            byText.put(text, new Verified(token, end(token)));
        }
    }

    private Instant end(JsonWebToken token) {
        var expiry = Instant.ofEpochSecond(token.getExpirationTime());
        var longest = clock.instant().plus(LIFE);
        return expiry.isBefore(longest) ? expiry : longest;
    }
}
