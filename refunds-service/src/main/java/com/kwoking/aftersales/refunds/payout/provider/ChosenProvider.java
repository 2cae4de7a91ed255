package com.kwoking.aftersales.refunds.payout.provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.http.webhook.WebhookSecrets;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/// The one provider that the configuration names. A setting that is missing stops the service at its
/// start, not at its first refund.
class ChosenProvider {

    @Produces
    @Singleton
    @Startup
    PaymentProvider provider(PaymentTerms terms, ObjectMapper json, Clock clock) {
        PaymentProvider chosen =
                switch (terms.provider()) {
                    case STRIPE ->
                        new StripePayments(
                                required(terms.stripe().apiKey(), "payments.stripe.api-key"),
                                terms.stripe().url().map(URI::toString),
                                terms.timeout());
                    case SANDBOX ->
                        new SandboxPayments(
                                required(terms.sandbox().url(), "payments.sandbox.url"),
                                required(terms.sandbox().apiKey(), "payments.sandbox.api-key"),
                                terms.timeout(),
                                json,
                                clock);
                };
        return new FaultTolerantPayments(chosen, terms.timeout(), terms.listTimeout());
    }

    @Produces
    @Singleton
    SignalReader<RefundSignal> signals(PaymentTerms terms, WebhookSecrets secrets, Webhooks webhooks, Clock clock) {
        String secret = secrets.of("payment");
        return switch (terms.provider()) {
            case STRIPE -> new StripeSignals(clock, secret);
            case SANDBOX -> SandboxSignals.reader(webhooks, secret);
        };
    }

    private static <T> T required(Optional<T> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException(name + " is not set"));
    }
}
