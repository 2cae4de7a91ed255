package com.kwoking.aftersales.orders.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// A secret that can be guessed, or that the local stack made for itself, lets anybody say that they paid.
@ApplicationScoped
class CheckWebhookSecrets {

    private static final String DEVELOPMENT_SECRET = "whsec_development_";
    private static final int SHORTEST = 16;

    private final WebhookTerms terms;

    CheckWebhookSecrets(WebhookTerms terms) {
        this.terms = terms;
    }

    void check(@Observes StartupEvent startup) {
        List<String> secrets = List.of(terms.payment().secret(), terms.carrier().secret());
        if (secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalStateException("webhooks.*.secret needs at least %d characters".formatted(SHORTEST));
        }
        if (secrets.stream().anyMatch(secret -> secret.startsWith(DEVELOPMENT_SECRET))
                && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "webhooks.*.secret is a development secret. Set those that you agreed with your providers.");
        }
    }
}
