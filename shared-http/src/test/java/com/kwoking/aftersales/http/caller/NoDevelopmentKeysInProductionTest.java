package com.kwoking.aftersales.http.caller;

import static com.kwoking.aftersales.http.caller.NoDevelopmentKeysInProduction.DEVELOPMENT_ISSUER;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoDevelopmentKeysInProductionTest {

    private static final String ISSUER = "https://login.example";

    private Profile profile = Profile.of("prod");

    @AfterEach
    void forgetTheProfile() {
        profile.close();
    }

    @Test
    void theKeysThatAnybodyHasOpenNothing(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> start(DEVELOPMENT_ISSUER, "https://login.example/jwks"))
                .hasMessageContaining("development keys");
        assertThatThrownBy(() -> start(ISSUER, keys(folder, "development-1"))).hasMessageContaining("development keys");
    }

    @Test
    void theKeysOfTheIssuerDo(@TempDir Path folder) throws IOException {
        String keys = keys(folder, "2026-1");

        assertThatCode(() -> start(ISSUER, keys)).doesNotThrowAnyException();
        assertThatCode(() -> start(ISSUER, "https://login.example/jwks")).doesNotThrowAnyException();
    }

    @Test
    void onOnesOwnMachineTheyAreWelcome(@TempDir Path folder) {
        profile.close();
        profile = Profile.of("local");

        assertThatCode(() -> start(DEVELOPMENT_ISSUER, keys(folder, "development-1")))
                .doesNotThrowAnyException();
    }

    private static String keys(Path folder, String id) throws IOException {
        Path jwks = Files.writeString(folder.resolve("jwks.json"), "{\"keys\": [{\"kid\": \"%s\"}]}".formatted(id));
        return jwks.toUri().toString();
    }

    private static void start(String issuer, String keys) {
        new NoDevelopmentKeysInProduction(issuer, keys).check(new StartupEvent());
    }
}
