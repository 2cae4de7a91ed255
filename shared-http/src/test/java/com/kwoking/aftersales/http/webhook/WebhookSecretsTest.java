package com.kwoking.aftersales.http.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhookSecretsTest {

    private static final Map<String, String> SETTINGS =
            Map.of("webhooks.carrier.secret", "sixteen letters!", "webhooks.payment.secret", "too short");

    @Test
    void aWeakSecretOfANamedSenderStopsTheServiceAtItsStart() {
        assertThatThrownBy(() -> naming("carrier", "payment").check(new StartupEvent()))
                .hasMessageStartingWith("webhooks.payment.secret needs");
    }

    @Test
    void aWeakSecretIsNotUsedEvenIfItsSenderIsNotNamed() {
        var secrets = naming();

        assertThat(secrets.of("carrier")).isEqualTo("sixteen letters!");
        assertThatThrownBy(() -> secrets.of("payment")).hasMessageStartingWith("webhooks.payment.secret needs");
    }

    private static WebhookSecrets naming(String... senders) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(SETTINGS, "the test", 1))
                .build();
        return new WebhookSecrets(config, Optional.of(List.of(senders)));
    }
}
