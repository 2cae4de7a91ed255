package com.kwoking.aftersales.stack.sandbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;

/// A line of the ledger: something that happened to money, or was refused for good.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
    @JsonSubTypes.Type(LedgerEntry.Capture.class),
    @JsonSubTypes.Type(LedgerEntry.Payout.class),
    @JsonSubTypes.Type(LedgerEntry.Decline.class)
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface LedgerEntry {

    Instant at();

    @JsonTypeName("capture")
    record Capture(String paymentReference, String orderId, Money amount, Instant at) implements LedgerEntry {}

    @JsonTypeName("payout")
    record Payout(
            String refundId, String paymentReference, Money amount, String reference, String idempotencyKey, Instant at)
            implements LedgerEntry {}

    @JsonTypeName("decline")
    record Decline(String paymentReference, Money amount, String reference, String idempotencyKey, Instant at)
            implements LedgerEntry {}
}
