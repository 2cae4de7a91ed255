package com.kwoking.aftersales.orders.payment.provider;

import static java.time.temporal.ChronoUnit.MICROS;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.webhook.Reading;
import com.kwoking.aftersales.http.webhook.SignalReader;
import com.kwoking.aftersales.http.webhook.SignedJson;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The provider of the local stack, and any other that is taught its format.
final class SandboxSignals {

    private SandboxSignals() {}

    static SignalReader<OrderSignal> reader(Webhooks webhooks, String secret) {
        return new SignedJson<>(webhooks, secret, Body.class, SandboxSignals::reading);
    }

    record Body(String id, String type, Instant occurredAt, Data data) {

        record Data(
                OrderId orderId,
                @Nullable String paymentReference,
                @Nullable Money amount,
                @Nullable String reason) {}
    }

    private static Reading<OrderSignal> reading(Body body) {
        Instant at = body.occurredAt().truncatedTo(MICROS);
        Body.Data data = body.data();
        return switch (body.type()) {
            case "payment.captured" ->
                data.paymentReference() == null || data.amount() == null
                        ? new Reading.Unreadable<>("payment.captured needs a paymentReference and an amount")
                        : heard(body, new PaymentSignal.Captured(data.paymentReference(), data.amount(), at));
            case "payment.refused" -> heard(body, new PaymentSignal.Refused(data.reason(), at));
            case "payment.verification_required" -> heard(body, new PaymentSignal.VerificationRequired(at));
            default -> new Reading.OfNoInterest<>();
        };
    }

    private static Reading<OrderSignal> heard(Body body, PaymentSignal signal) {
        return new Reading.Heard<>(body.id(), new OrderSignal(body.data().orderId(), signal));
    }
}
