package com.kwoking.aftersales.stack.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Path folder;

    DevelopmentTokensTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whoeverHasThePublicKeysCanCheckAToken() throws Exception {
        var token = new DevelopmentTokens(DevelopmentKeys.in(folder), Clock.fixed(NOW, ZoneOffset.UTC))
                .give("agent", "anna");

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(publicKeys().getJsonWebKeys()))
                .setExpectedIssuer("https://tokens.kwoking.test")
                .setExpectedAudience("kwoking-after-sales")
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .setRequireExpirationTime()
                .build()
                .processToClaims(token.token());

        assertThat(claims.getSubject()).isEqualTo("anna");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("anna");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("agent");
        assertThat(token.expiresAt()).isAfter(NOW);
    }

    @Test
    void theKeysStayTheSameAndTheirIdGivesThemAway() {
        DevelopmentKeys first = DevelopmentKeys.in(folder);
        DevelopmentKeys again = DevelopmentKeys.in(folder);

        assertThat(again.keyId()).isEqualTo(first.keyId()).startsWith("development-");
        assertThat(again.pair().getKey()).isEqualTo(first.pair().getKey());
    }

    @Test
    void onlyTheOwnerReadsThePrivateKeyAndNobodyFindsItAmongThePublicOnes() throws Exception {
        DevelopmentKeys keys = DevelopmentKeys.in(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.signingKey())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(keys.publicKeys())).contains("\"n\"").doesNotContain("\"d\"");
    }

    private JsonWebKeySet publicKeys() throws Exception {
        return new JsonWebKeySet(Files.readString(folder.resolve("jwks.json")));
    }
}
