package com.kwoking.aftersales.refunds.payment;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// A secret that can be guessed, or that the local stack made for itself, lets anybody say that a refund was paid.
@ApplicationScoped
class CheckWebhookSecrets {

    private static final String DEVELOPMENT_SECRET = "whsec_development_";
    private static final int SHORTEST = 16;

    private final WebhookTerms terms;

    CheckWebhookSecrets(WebhookTerms terms) {
        this.terms = terms;
    }

    void check(@Observes StartupEvent startup) {
        if (terms.secret().length() < SHORTEST) {
            throw new IllegalStateException("webhooks.payment.secret needs at least %d characters".formatted(SHORTEST));
        }
        if (terms.secret().startsWith(DEVELOPMENT_SECRET) && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "webhooks.payment.secret is a development secret. Set the one that you agreed with your provider.");
        }
    }
}
