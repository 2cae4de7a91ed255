package com.kwoking.aftersales.http.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/// A token that was verified is known for a while: not longer than it lives, not longer than a minute, and no more of
/// them than fit.
class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final MovedClock clock = new MovedClock(NOW);
    private final VerifiedTokens tokens = new VerifiedTokens(clock);

    @Test
    void aTokenIsKnownUntilItExpires() {
        var token = until(NOW.plusSeconds(30));
        tokens.keep("a", token);

        clock.moveTo(NOW.plusSeconds(30).minusMillis(1));
        assertThat(tokens.find("a")).containsSame(token);
        clock.moveTo(NOW.plusSeconds(30));
        assertThat(tokens.find("a")).isEmpty();
    }

    @Test
    void aTokenThatLivesLongIsVerifiedAgainEveryMinute() {
        tokens.keep("a", until(NOW.plus(Duration.ofHours(1))));

        clock.moveTo(NOW.plusSeconds(59));
        assertThat(tokens.find("a")).isPresent();
        clock.moveTo(NOW.plusSeconds(60));
        assertThat(tokens.find("a")).isEmpty();
    }

    @Test
    void ofTooManyTheOneThatWasAskedForLeastLatelyIsForgotten() {
        var token = until(NOW.plusSeconds(60));
        for (int i = 0; i < VerifiedTokens.MOST; i++) {
            tokens.keep("token " + i, token);
        }
        assertThat(tokens.find("token 0")).isPresent();

        tokens.keep("one more", token);

        assertThat(tokens.find("token 1")).isEmpty();
        assertThat(tokens.find("token 0")).isPresent();
        assertThat(tokens.find("one more")).isPresent();
    }

    @Test
    void aVeryLongTokenIsNotKept() {
        var token = until(NOW.plusSeconds(60));
        tokens.keep("x".repeat(VerifiedTokens.LONGEST), token);
        tokens.keep("x".repeat(VerifiedTokens.LONGEST + 1), token);

        assertThat(tokens.find("x".repeat(VerifiedTokens.LONGEST))).isPresent();
        assertThat(tokens.find("x".repeat(VerifiedTokens.LONGEST + 1))).isEmpty();
    }

    private static JsonWebToken until(Instant expiry) {
        var claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        return new DefaultJWTCallerPrincipal(claims);
    }
}
