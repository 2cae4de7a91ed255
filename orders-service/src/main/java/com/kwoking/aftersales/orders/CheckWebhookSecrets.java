package com.kwoking.aftersales.orders;

import com.kwoking.aftersales.http.webhook.WebhookSecret;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
class CheckWebhookSecrets {

    private final WebhookTerms terms;

    CheckWebhookSecrets(WebhookTerms terms) {
        this.terms = terms;
    }

    void check(@Observes StartupEvent startup) {
        WebhookSecret.check("webhooks.payment.secret", terms.payment().secret());
        WebhookSecret.check("webhooks.carrier.secret", terms.carrier().secret());
    }
}
