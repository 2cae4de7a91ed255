package com.kwoking.aftersales.orders.payment.provider;

import com.kwoking.aftersales.http.webhook.Webhooks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

final class PaymentProviders {

    @Produces
    @Singleton
    PaymentSignals configured(PaymentTerms payments, PaymentWebhookTerms terms, Webhooks webhooks, Clock clock) {
        String secret = terms.secret();
        return switch (payments.provider()) {
            case SANDBOX -> new SandboxSignals(webhooks, secret);
            case STRIPE -> new StripeSignals(clock, secret);
        };
    }
}
