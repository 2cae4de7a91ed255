package com.kwoking.aftersales.refunds.payout.provider;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.http.webhook.SignedJson;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import com.kwoking.aftersales.refunds.payout.domain.PayoutId;
import com.kwoking.aftersales.refunds.payout.domain.RefundSignal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The provider of the local stack, and any other that is taught its format.
final class SandboxSignals {

    private SandboxSignals() {}

    static SignalReader<RefundSignal> reader(Webhooks webhooks, String secret) {
        return new SignedJson<>(webhooks, secret, Body.class, SandboxSignals::reading);
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

    private static Reading<RefundSignal> reading(Body body) {
        Body.Data data = body.data();
        return said(body)
                .flatMap(said -> PayoutId.ofReference(data.reference())
                        .<Reading<RefundSignal>>map(payout -> new Reading.Heard<>(
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
