package com.kwoking.aftersales.refunds.payout.provider;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The provider that the local stack plays.
final class SandboxPayments implements PaymentProvider {

    private final URI url;
    private final String apiKey;
    private final Duration timeout;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http;

    SandboxPayments(URI url, String apiKey, Duration timeout, ObjectMapper json, Clock clock) {
        this.url = url;
        this.apiKey = apiKey;
        this.timeout = timeout;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Payout(
            String id,
            String status,
            Money amount,
            String reference,
            @Nullable String idempotencyKey,
            Instant createdAt,
            @Nullable Money fee,
            @Nullable String failureReason) {

        boolean isFailed() {
            return status.equals("failed");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Trouble(String error, @Nullable String code) {}

    record Asked(String paymentReference, Money amount, String reference) {}

    @Override
    public Answer pay(Order order) {
        try {
            String body =
                    json.writeValueAsString(new Asked(order.paymentReference(), order.amount(), order.reference()));
            HttpRequest request = to("/refunds")
                    .header("Idempotency-Key", order.key())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return read(http.send(request, BodyHandlers.ofString()), order);
        } catch (IOException e) {
            return Answer.Unknown.because("NO_ANSWER");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.Unknown.because("INTERRUPTED");
        }
    }

    @Override
    public Answer find(Order order) {
        try {
            String reference = URLEncoder.encode(order.reference(), StandardCharsets.UTF_8);
            HttpResponse<String> response =
                    http.send(to("/refunds?reference=" + reference).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                return Answer.Unknown.because("HTTP_" + response.statusCode());
            }
            List<Payout> known = json.readerForListOf(Payout.class).readValue(response.body());
            return known.stream()
                    .filter(payout -> !payout.isFailed() || order.key().equals(payout.idempotencyKey()))
                    .min(Comparator.comparing(Payout::isFailed))
                    .map(payout -> read(payout, order))
                    .orElseGet(Answer.NotFound::new);
        } catch (IOException e) {
            return Answer.Unknown.because("NO_ANSWER");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.Unknown.because("INTERRUPTED");
        }
    }

    @Override
    public Listing list(Instant from, Instant to) {
        try {
            HttpResponse<String> response =
                    http.send(to("/refunds?from=%s&to=%s".formatted(from, to)).build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                return new Listing.Unavailable("HTTP_" + response.statusCode());
            }
            List<Payout> payouts = json.readerForListOf(Payout.class).readValue(response.body());
            return new Listing.Complete(
                    payouts.stream().map(SandboxPayments::listed).toList());
        } catch (IOException e) {
            return new Listing.Unavailable("NO_ANSWER");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Listing.Unavailable("INTERRUPTED");
        }
    }

    private static Listed listed(Payout payout) {
        return new Listed(
                payout.id(),
                payout.reference(),
                payout.amount(),
                switch (payout.status()) {
                    case "succeeded" -> Listed.Status.PAID;
                    case "failed" -> Listed.Status.FAILED;
                    default -> Listed.Status.PENDING;
                },
                payout.createdAt());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).timeout(timeout).header("Authorization", "Bearer " + apiKey);
    }

    private Answer read(HttpResponse<String> response, Order order) throws IOException {
        return switch (response.statusCode()) {
            case 200 -> read(json.readValue(response.body(), Payout.class), order);
            case 402, 404, 422 -> {
                Trouble trouble = json.readValue(response.body(), Trouble.class);
                yield SandboxReasons.refusal(Objects.requireNonNullElse(trouble.code(), trouble.error()));
            }
            case 429 -> new Answer.Unknown("HTTP_429", retryAfter(response));
            default -> Answer.Unknown.because("HTTP_" + response.statusCode());
        };
    }

    /// What the provider says it paid is compared with what was asked: a wrong amount is a person's case.
    private static Answer read(Payout payout, Order order) {
        if (payout.isFailed()) {
            return SandboxReasons.failure(payout.id(), Objects.requireNonNullElse(payout.failureReason(), "FAILED"));
        }
        if (!payout.amount().equals(order.amount())) {
            return new Answer.OtherAmount(payout.id(), payout.amount());
        }
        return payout.status().equals("succeeded")
                ? new Answer.Paid(payout.id(), payout.createdAt(), payout.fee())
                : new Answer.Pending(payout.id());
    }

    private Optional<Instant> retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> clock.instant().plusSeconds(Long.parseLong(seconds)));
    }
}
