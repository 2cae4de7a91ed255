package com.kwoking.aftersales.http.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.JsonWebTokenCredential;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/// Verifying is work for a worker; a token that was verified needs none.
class TokenCallersTest {

    private static final String ISSUER = "https://issuer.test";

    private final KeyPair keys = rsa();
    /// The parser has the machine's own clock.
    private final Instant now = Instant.now();

    private final MovedClock clock = new MovedClock(now);
    private final VerifiedTokens verified = new VerifiedTokens(clock);
    private final TokenCallers callers =
            new TokenCallers(new DefaultJWTParser(new JWTAuthContextInfo(keys.getPublic(), ISSUER)), verified);

    private int workers;

    @Test
    void aTokenIsVerifiedOnceInItsLife() {
        String token = lasting(keys, Duration.ofMinutes(5));

        assertThat(ask(token).getRoles()).containsExactly("agent");
        assertThat(ask(token).getRoles()).containsExactly("agent");

        assertThat(workers).isEqualTo(1);
    }

    @Test
    void anExpiredTokenIsRefusedThoughItWasKnown() {
        Instant expiry = now.minusSeconds(120);
        String token = signed(keys, now.minusSeconds(300), expiry);
        clock.moveTo(expiry.minusSeconds(30));
        verified.keep(token, expiring(expiry));
        ask(token);

        clock.moveTo(now);

        assertThatThrownBy(() -> ask(token)).isInstanceOf(AuthenticationFailedException.class);
        assertThat(workers).isEqualTo(1);
    }

    @Test
    void aKnownTokenIsVerifiedAgainWhenItsMinuteIsOver() {
        String token = lasting(keys, Duration.ofMinutes(5));
        ask(token);

        clock.moveTo(now.plus(VerifiedTokens.LIFE));
        ask(token);

        assertThat(workers).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsNeverKnown() {
        String forged = lasting(rsa(), Duration.ofMinutes(5));

        assertThatThrownBy(() -> ask(forged)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> ask(forged)).isInstanceOf(AuthenticationFailedException.class);

        assertThat(workers).isEqualTo(2);
    }

    private SecurityIdentity ask(String token) {
        return callers.authenticate(
                        new TokenAuthenticationRequest(new JsonWebTokenCredential(token)),
                        work -> Uni.createFrom().item(() -> {
                            workers++;
                            return work.get();
                        }))
                .await()
                .indefinitely();
    }

    private String lasting(KeyPair signer, Duration life) {
        return signed(signer, now, now.plus(life));
    }

    private static String signed(KeyPair signer, Instant from, Instant until) {
        return Jwt.subject("a")
                .groups("agent")
                .issuer(ISSUER)
                .issuedAt(from)
                .expiresAt(until)
                .sign(signer.getPrivate());
    }

    private static JsonWebToken expiring(Instant expiry) {
        var claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        return new DefaultJWTCallerPrincipal(claims);
    }

    private static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
