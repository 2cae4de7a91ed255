package com.kwoking.aftersales.orders.tracking.http;

import com.kwoking.aftersales.http.webhook.WebhookSecret;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
class CheckCarrierSecret {

    private final CarrierWebhookTerms terms;

    CheckCarrierSecret(CarrierWebhookTerms terms) {
        this.terms = terms;
    }

    void check(@Observes StartupEvent startup) {
        WebhookSecret.check("webhooks.carrier.secret", terms.secret());
    }
}
