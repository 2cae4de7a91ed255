package com.kwoking.aftersales.orders.tracking.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.orders.tracking.domain.CarrierSignal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The carriers' scans, as the hub that gathers them words and signs them.
@ApplicationScoped
class CarrierSignals {

    private final Webhooks webhooks;
    private final CarrierWebhookTerms terms;

    CarrierSignals(Webhooks webhooks, CarrierWebhookTerms terms) {
        this.webhooks = webhooks;
        this.terms = terms;
    }

    sealed interface Reading {

        record Heard(String eventId, CarrierSignal signal) implements Reading {}

        record OfNoInterest() implements Reading {}

        record Unreadable(String why) implements Reading {}

        record NotGenuine() implements Reading {}
    }

    record Body(String id, String type, Instant occurredAt, Data data) {

        record Data(
                String carrier,
                String trackingNumber,
                @Nullable String reason) {}
    }

    Reading read(@Nullable String signature, byte[] body) {
        if (!webhooks.isGenuine(signature, body, terms.secret())) {
            return new Reading.NotGenuine();
        }
        try {
            return reading(EventJson.readSignal(new String(body, UTF_8), Body.class));
        } catch (UncheckedIOException e) {
            return new Reading.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Reading reading(Body body) {
        Instant at = body.occurredAt().truncatedTo(MICROS);
        String carrier = body.data().carrier();
        String tracking = body.data().trackingNumber();
        String reason = body.data().reason();
        return switch (body.type()) {
            case "parcel.in_transit" -> heard(body, new CarrierSignal.InTransit(carrier, tracking, at));
            case "parcel.delivered" -> heard(body, new CarrierSignal.Delivered(carrier, tracking, at));
            case "parcel.refused" -> heard(body, new CarrierSignal.Refused(carrier, tracking, at, refusal(reason)));
            case "parcel.lost" -> heard(body, new CarrierSignal.Lost(carrier, tracking, at));
            case "parcel.returned_to_sender" ->
                heard(body, new CarrierSignal.ReturnedToSender(carrier, tracking, at, reason));
            default -> new Reading.OfNoInterest();
        };
    }

    private static Reading heard(Body body, CarrierSignal signal) {
        return new Reading.Heard(body.id(), signal);
    }

    /// A reason that we have no name for is still a refusal.
    private static DeliveryRefused.Reason refusal(@Nullable String reason) {
        return Arrays.stream(DeliveryRefused.Reason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElse(DeliveryRefused.Reason.OTHER);
    }
}
