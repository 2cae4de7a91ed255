package com.kwoking.aftersales.refunds.payout.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignals;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The provider of the local stack, and any other that is taught its format.
final class SandboxSignals implements RefundSignals {

    private final Webhooks webhooks;
    private final String secret;

    SandboxSignals(Webhooks webhooks, String secret) {
        this.webhooks = webhooks;
        this.secret = secret;
    }

    record Body(String id, String type, Instant occurredAt, Data data) {

        record Data(
                String refundId,
                Money amount,
                String reference,
                @Nullable String idempotencyKey,
                @Nullable Money fee,
                @Nullable String reason) {}
    }

    @Override
    public Reading read(Function<String, @Nullable String> header, byte[] body) {
        if (!webhooks.isGenuine(header.apply("Webhook-Signature"), body, secret)) {
            return new Reading.NotGenuine();
        }
        try {
            return reading(EventJson.readSignal(new String(body, UTF_8), Body.class));
        } catch (UncheckedIOException e) {
            return new Reading.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Reading reading(Body body) {
        Body.Data data = body.data();
        return said(body)
                .flatMap(said -> PayoutId.ofReference(data.reference())
                        .<Reading>map(payout -> new Reading.Heard(
                                body.id(),
                                new RefundSignal(
                                        payout,
                                        Objects.requireNonNullElse(data.idempotencyKey(), data.reference()),
                                        data.amount(),
                                        said))))
                .orElseGet(Reading.OfNoInterest::new);
    }

    private static Optional<Answer> said(Body body) {
        Body.Data data = body.data();
        return switch (body.type()) {
            case "refund.succeeded" -> Optional.of(new Answer.Paid(data.refundId(), body.occurredAt(), data.fee()));
            case "refund.pending" -> Optional.of(new Answer.Pending(data.refundId()));
            case "refund.failed" ->
                Optional.of(
                        SandboxReasons.failure(data.refundId(), Objects.requireNonNullElse(data.reason(), "FAILED")));
            default -> Optional.empty();
        };
    }
}
