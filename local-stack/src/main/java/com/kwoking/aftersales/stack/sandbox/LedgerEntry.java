package com.kwoking.aftersales.stack.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of the ledger: something that happened to money, or was refused.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
    @JsonSubTypes.Type(LedgerEntry.Capture.class),
    @JsonSubTypes.Type(LedgerEntry.Payout.class),
    @JsonSubTypes.Type(LedgerEntry.Turn.class),
    @JsonSubTypes.Type(LedgerEntry.Decline.class)
})
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface LedgerEntry {

    Instant at();

    @JsonTypeName("capture")
    record Capture(String paymentReference, String orderId, Money amount, Instant at) implements LedgerEntry {}

    /// @param asked what was asked for, where another amount was paid
    /// @param fee what an intermediary keeps of it
    /// @param status absent for one that succeeded
    @JsonTypeName("payout")
    record Payout(
            String refundId,
            String paymentReference,
            Money amount,
            String reference,
            String idempotencyKey,
            Instant at,
            @Nullable Money asked,
            @Nullable Money fee,
            @Nullable Status status,
            @Nullable String failureReason)
            implements LedgerEntry {

        Payout turned(Turn turn) {
            return new Payout(
                    refundId,
                    paymentReference,
                    amount,
                    reference,
                    idempotencyKey,
                    at,
                    asked,
                    fee,
                    turn.status(),
                    turn.reason());
        }

        Status now() {
            return status == null ? Status.SUCCEEDED : status;
        }
    }

    /// What became of a payout later.
    @JsonTypeName("turn")
    record Turn(String refundId, Status status, @Nullable String reason, Instant at) implements LedgerEntry {}

    /// @param code absent for a means of payment that is closed
    @JsonTypeName("decline")
    record Decline(
            String paymentReference,
            Money amount,
            String reference,
            String idempotencyKey,
            Instant at,
            @Nullable String code)
            implements LedgerEntry {}

    enum Status {
        PENDING,
        SUCCEEDED,
        FAILED;

        /// As it stands in JSON.
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
