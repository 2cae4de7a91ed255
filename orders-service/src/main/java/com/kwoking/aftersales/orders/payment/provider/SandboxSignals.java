package com.kwoking.aftersales.orders.payment.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.webhook.Webhooks;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The provider of the local stack, and any other that is taught its format.
final class SandboxSignals implements PaymentSignals {

    private final Webhooks webhooks;
    private final String secret;

    SandboxSignals(Webhooks webhooks, String secret) {
        this.webhooks = webhooks;
        this.secret = secret;
    }

    record Body(String id, String type, Instant occurredAt, Data data) {

        record Data(
                OrderId orderId,
                @Nullable String paymentReference,
                @Nullable Money amount,
                @Nullable String reason) {}
    }

    @Override
    public Reading read(HttpHeaders headers, byte[] body) {
        if (!webhooks.isGenuine(headers.getHeaderString("Webhook-Signature"), body, secret)) {
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
        Body.Data data = body.data();
        return switch (body.type()) {
            case "payment.captured" ->
                data.paymentReference() == null || data.amount() == null
                        ? new Reading.Unreadable("payment.captured needs a paymentReference and an amount")
                        : heard(body, new PaymentSignal.Captured(data.paymentReference(), data.amount(), at));
            case "payment.refused" -> heard(body, new PaymentSignal.Refused(data.reason(), at));
            case "payment.verification_required" -> heard(body, new PaymentSignal.VerificationRequired(at));
            default -> new Reading.OfNoInterest();
        };
    }

    private static Reading heard(Body body, PaymentSignal signal) {
        return new Reading.Heard(body.id(), body.data().orderId(), signal);
    }
}
