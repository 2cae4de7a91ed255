package com.kwoking.aftersales.orders.payment.provider;

import com.kwoking.aftersales.http.webhook.WebhookSecret;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

@ApplicationScoped
class CheckPaymentSecret {

    private final PaymentWebhookTerms terms;

    CheckPaymentSecret(PaymentWebhookTerms terms) {
        this.terms = terms;
    }

    void check(@Observes StartupEvent startup) {
        WebhookSecret.check("webhooks.payment.secret", terms.secret());
    }
}
