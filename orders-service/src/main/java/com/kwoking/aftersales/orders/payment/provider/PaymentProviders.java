package com.kwoking.aftersales.orders.payment.provider;

import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.orders.WebhookTerms;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

final class PaymentProviders {

    @Produces
    @Singleton
    PaymentSignals configured(PaymentTerms payments, WebhookTerms terms, Webhooks webhooks, Clock clock) {
        String secret = terms.payment().secret();
        return switch (payments.provider()) {
            case SANDBOX -> new SandboxSignals(webhooks, secret);
            case STRIPE -> new StripeSignals(clock, secret);
        };
    }
}
