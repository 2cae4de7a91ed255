package com.kwoking.aftersales.orders.payment.provider;

import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.http.webhook.WebhookSecrets;
import com.kwoking.aftersales.http.webhook.Webhooks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

final class PaymentProviders {

    @Produces
    @Singleton
    SignalReader<OrderSignal> configured(
            PaymentTerms payments, WebhookSecrets secrets, Webhooks webhooks, Clock clock) {
        String secret = secrets.of("payment");
        return switch (payments.provider()) {
            case SANDBOX -> SandboxSignals.reader(webhooks, secret);
            case STRIPE -> new StripeSignals(clock, secret);
        };
    }
}
