package com.kwoking.aftersales.stack.dev;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/// Tokens for the asking, as an identity provider would give them after a log-in.
public record DevelopmentTokens(DevelopmentKeys keys, Clock clock) {

    public static final String ISSUER = "https://tokens.kwoking.test";
    public static final String AUDIENCE = "kwoking-after-sales";

    public static final Set<String> ROLES =
            Set.of("storefront", "customer", "agent", "supervisor", "warehouse", "operator");

    private static final Duration LIFETIME = Duration.ofHours(8);

    public record Token(String token, Instant expiresAt) {}

    public Token give(String role, String subject) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(LIFETIME);
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", List.of(role));
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(expiresAt.getEpochSecond()));
        return new Token(sign(claims), expiresAt);
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(keys.pair().getPrivateKey());
        signature.setKeyIdHeaderValue(keys.keyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the development key does not sign", e);
        }
    }
}
