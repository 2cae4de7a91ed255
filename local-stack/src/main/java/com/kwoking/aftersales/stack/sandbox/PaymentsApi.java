package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.http.Answers;
import com.kwoking.aftersales.stack.http.Requests;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The shopper's and the parcel's side of the sandbox: payments made and parcels scanned, told by webhook.
record PaymentsApi(PaymentProvider provider, Webhooks payments, Webhooks scans, Clock clock) {

    private static final String CAPTURED = "payment.captured";

    /// @param eventId the id of an event that is to be sent once more
    record Payment(
            String orderId,
            @Nullable String paymentReference,
            Money amount,
            @Nullable String type,
            @Nullable Instant occurredAt,
            @Nullable String reason,
            @Nullable Boolean webhook,
            @Nullable String eventId) {

        Payment {
            Objects.requireNonNull(orderId);
            Objects.requireNonNull(amount);
        }
    }

    record Scan(
            String type,
            String carrier,
            String trackingNumber,
            @Nullable Instant occurredAt,
            @Nullable String reason,
            @Nullable String eventId) {

        Scan {
            Objects.requireNonNull(type);
            Objects.requireNonNull(trackingNumber);
        }
    }

    void addTo(Router router) {
        router.post("/payments").blockingHandler(asked -> answer(asked, Payment.class, this::pay), false);
        router.post("/carrier/scans").blockingHandler(asked -> answer(asked, Scan.class, this::scan), false);
    }

    private static <T> void answer(RoutingContext asked, Class<T> type, Function<T, Map<String, Object>> made) {
        Requests.body(asked, type)
                .ifPresentOrElse(
                        body -> Answers.json(asked, 200, made.apply(body)),
                        () -> Answers.json(asked, 400, Map.of("error", "unreadable")));
    }

    private Map<String, Object> pay(Payment payment) {
        String reference = Optional.ofNullable(payment.paymentReference()).orElseGet(() -> newId("pay_"));
        String type = Optional.ofNullable(payment.type()).orElse(CAPTURED);
        if (type.equals(CAPTURED)) {
            provider.capture(reference, payment.orderId(), payment.amount());
        }
        if (Boolean.FALSE.equals(payment.webhook())) {
            return Map.of("paymentReference", reference);
        }
        WebhookEvent event = new WebhookEvent(
                Optional.ofNullable(payment.eventId()).orElseGet(() -> newId("evt_")),
                type,
                Optional.ofNullable(payment.occurredAt()).orElseGet(clock::instant),
                new WebhookEvent.Payment(payment.orderId(), reference, payment.amount(), payment.reason()));
        return Map.of(
                "paymentReference", reference,
                "webhookStatus", payments.send(event),
                "eventId", event.id());
    }

    private Map<String, Object> scan(Scan scan) {
        WebhookEvent event = new WebhookEvent(
                Optional.ofNullable(scan.eventId()).orElseGet(() -> newId("scan_")),
                scan.type(),
                Optional.ofNullable(scan.occurredAt()).orElseGet(clock::instant),
                new WebhookEvent.Scan(scan.carrier(), scan.trackingNumber(), scan.reason()));
        return Map.of("webhookStatus", scans.send(event), "eventId", event.id());
    }

    private static String newId(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "");
    }
}
