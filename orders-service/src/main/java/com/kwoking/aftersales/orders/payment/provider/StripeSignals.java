package com.kwoking.aftersales.orders.payment.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Stripe's payment intents: `metadata.orderId` says which order, and the intent's id is the payment
/// reference. The library checks the signature; the few fields are read here, because its classes follow
/// one version of Stripe's API and an account may be set to another.
final class StripeSignals implements SignalReader<OrderSignal> {

    private static final long TOLERANCE_SECONDS = 300;

    private final Clock clock;
    private final String secret;

    StripeSignals(Clock clock, String secret) {
        this.clock = clock;
        this.secret = secret;
    }

    record Kind(String id, String type, long created) {}

    record Body(Data data) {

        record Data(@JsonProperty("object") Intent intent) {}

        record Intent(
                String id,
                @JsonProperty("amount_received") @Nullable Long amountReceived,
                String currency,
                @Nullable Map<String, String> metadata,

                @JsonProperty("last_payment_error") @Nullable
                Problem lastPaymentError) {}

        record Problem(
                @Nullable String code,
                @JsonProperty("decline_code") @Nullable String declineCode) {}
    }

    @Override
    public Reading<OrderSignal> read(Function<String, @Nullable String> header, byte[] body) {
        String said = new String(body, UTF_8);
        if (!isGenuine(header.apply("Stripe-Signature"), said)) {
            return new Reading.NotGenuine<>();
        }
        try {
            Kind kind = EventJson.readSignal(said, Kind.class);
            return switch (kind.type()) {
                case "payment_intent.succeeded", "payment_intent.payment_failed", "payment_intent.requires_action" ->
                    reading(kind, EventJson.readSignal(said, Body.class).data().intent());
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

    /// An intent without our metadata was made for something else.
    private static Reading<OrderSignal> reading(Kind kind, Body.Intent intent) {
        String orderId = intent.metadata() == null ? null : intent.metadata().get("orderId");
        return orderId == null
                ? new Reading.OfNoInterest<>()
                : new Reading.Heard<>(
                        kind.id(), new OrderSignal(new OrderId(UUID.fromString(orderId)), signal(kind, intent)));
    }

    private static PaymentSignal signal(Kind kind, Body.Intent intent) {
        Instant at = Instant.ofEpochSecond(kind.created());
        return switch (kind.type()) {
            case "payment_intent.succeeded" -> new PaymentSignal.Captured(intent.id(), received(intent), at);
            case "payment_intent.payment_failed" -> new PaymentSignal.Refused(reason(intent.lastPaymentError()), at);
            default -> new PaymentSignal.VerificationRequired(at);
        };
    }

    private static Money received(Body.Intent intent) {
        if (intent.amountReceived() == null) {
            throw new IllegalArgumentException("a payment intent that succeeded says what was received");
        }
        return new Money(
                intent.amountReceived(), Currency.getInstance(intent.currency().toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String reason(Body.@Nullable Problem problem) {
        if (problem == null) {
            return null;
        }
        return problem.declineCode() == null ? problem.code() : problem.declineCode();
    }
}
