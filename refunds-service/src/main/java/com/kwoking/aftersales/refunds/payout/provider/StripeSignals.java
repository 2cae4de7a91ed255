package com.kwoking.aftersales.refunds.payout.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stripe's refunds: `metadata.reference` says which payout, `metadata.key` which try. The library checks
/// the signature; the few fields are read here, because its classes follow one version of Stripe's API and
/// an account may be set to another.
final class StripeSignals implements SignalReader<RefundSignal> {

    private static final long TOLERANCE_SECONDS = 300;

    private final Clock clock;
    private final String secret;

    StripeSignals(Clock clock, String secret) {
        this.clock = clock;
        this.secret = secret;
    }

    record Kind(String id, String type, long created) {}

    record Body(Data data) {

        record Data(@JsonProperty("object") Refund refund) {}

        record Refund(
                String id,
                long amount,
                String currency,
                String status,
                @JsonProperty("failure_reason") @Nullable String failureReason,
                @Nullable Map<String, String> metadata) {}
    }

    @Override
    public Reading<RefundSignal> read(Function<String, @Nullable String> header, byte[] body) {
        String said = new String(body, UTF_8);
        if (!isGenuine(header.apply("Stripe-Signature"), said)) {
            return new Reading.NotGenuine<>();
        }
        try {
            Kind kind = EventJson.readSignal(said, Kind.class);
            return switch (kind.type()) {
                case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated" ->
                    reading(kind, EventJson.readSignal(said, Body.class).data().refund());
                default -> new Reading.OfNoInterest<>();
            };
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return new Reading.Unreadable<>(String.valueOf(e.getMessage()));
        }
    }

    private boolean isGenuine(@Nullable String signature, String body) {
        try {
            return signature != null
                    && Webhook.Signature.verifyHeader(body, signature, secret, TOLERANCE_SECONDS, clock);
        } catch (SignatureVerificationException e) {
            return false;
        }
    }

    /// A refund without our reference was made by somebody else, e.g. on Stripe's own pages.
    private static Reading<RefundSignal> reading(Kind kind, Body.Refund refund) {
        Map<String, String> metadata = refund.metadata() == null ? Map.of() : refund.metadata();
        String reference = metadata.getOrDefault(StripePayments.REFERENCE, "");
        return PayoutId.ofReference(reference)
                .<Reading<RefundSignal>>map(payout -> new Reading.Heard<>(
                        kind.id(),
                        new RefundSignal(
                                payout,
                                metadata.getOrDefault(StripePayments.KEY, reference),
                                new Money(
                                        refund.amount(),
                                        Currency.getInstance(refund.currency().toUpperCase(Locale.ROOT))),
                                said(kind, refund))))
                .orElseGet(Reading.OfNoInterest::new);
    }

    /// Stripe takes no fee from a refund.
    private static Answer said(Kind kind, Body.Refund refund) {
        if (StripeReasons.isOver(refund.status())) {
            return StripeReasons.failure(refund.id(), refund.failureReason());
        }
        return refund.status().equals("succeeded")
                ? new Answer.Paid(refund.id(), Instant.ofEpochSecond(kind.created()))
                : new Answer.Pending(refund.id());
    }
}
