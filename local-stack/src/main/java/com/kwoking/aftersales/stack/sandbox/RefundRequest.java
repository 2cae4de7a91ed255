package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Decline;
import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;
import java.util.Objects;

/// A refund as it is asked for.
record RefundRequest(String paymentReference, Money amount, String reference) {

    RefundRequest {
        Objects.requireNonNull(paymentReference);
        Objects.requireNonNull(reference);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a refund pays something");
        }
    }

    boolean isThatOf(LedgerEntry earlier) {
        return switch (earlier) {
            case Payout payout ->
                equals(new RefundRequest(
                        payout.paymentReference(),
                        Objects.requireNonNullElse(payout.asked(), payout.amount()),
                        payout.reference()));
            case Decline decline ->
                equals(new RefundRequest(decline.paymentReference(), decline.amount(), decline.reference()));
            case LedgerEntry.Capture _, LedgerEntry.Turn _ -> false;
        };
    }
}
