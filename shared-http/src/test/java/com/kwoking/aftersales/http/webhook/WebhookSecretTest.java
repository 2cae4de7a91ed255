package com.kwoking.aftersales.http.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.http.caller.Profile;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    private static final String DEVELOPMENT = "whsec_development_0123456789";

    @Test
    void aSecretThatCanBeGuessedStopsTheService() {
        assertThatThrownBy(() -> WebhookSecret.check("webhooks.carrier.secret", "fifteen letters"))
                .hasMessage("webhooks.carrier.secret needs at least 16 characters");
        assertThatCode(() -> WebhookSecret.check("webhooks.carrier.secret", "sixteen letters!"))
                .doesNotThrowAnyException();
    }

    @Test
    void aDevelopmentSecretIsNoneInProductionOnly() {
        try (var prod = Profile.of("prod")) {
            assertThatThrownBy(() -> WebhookSecret.check("webhooks.carrier.secret", DEVELOPMENT))
                    .hasMessageStartingWith("webhooks.carrier.secret is a development secret.");
        }
        try (var local = Profile.of("local")) {
            assertThatCode(() -> WebhookSecret.check("webhooks.carrier.secret", DEVELOPMENT))
                    .doesNotThrowAnyException();
        }
    }
}
