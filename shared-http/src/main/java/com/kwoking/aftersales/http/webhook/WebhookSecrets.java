package com.kwoking.aftersales.http.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What senders sign with: `webhooks.<sender>.secret`, of those that `kwoking.webhooks.senders` names. There is no
/// default: a secret that everybody knows is none.
@ApplicationScoped
public class WebhookSecrets {

    private final Config settings;
    private final List<String> senders;

    WebhookSecrets(Config settings, @ConfigProperty(name = "kwoking.webhooks.senders") Optional<List<String>> senders) {
        this.settings = settings;
        this.senders = senders.orElse(List.of());
    }

    /// @throws IllegalStateException if it must not be used: also of a sender that is not named
    public String of(String sender) {
        String setting = "webhooks.%s.secret".formatted(sender);
        String secret = settings.getValue(setting, String.class);
        WebhookSecret.check(setting, secret);
        return secret;
    }

    /// At the start, not at the first signal.
    void check(@Observes StartupEvent startup) {
        senders.forEach(this::of);
    }
}
