package com.kwoking.aftersales.stack.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a webhook carries.
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookEvent(String id, String type, Instant occurredAt, Data data) {

    sealed interface Data {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Payment(
            String orderId,
            String paymentReference,
            Money amount,
            @Nullable String reason) implements Data {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scan(
            String carrier, String trackingNumber, @Nullable String reason) implements Data {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refund(
            String refundId,
            String status,
            String paymentReference,
            Money amount,
            String reference,
            String idempotencyKey,
            @Nullable Money fee,
            @Nullable String reason)
            implements Data {}
}
