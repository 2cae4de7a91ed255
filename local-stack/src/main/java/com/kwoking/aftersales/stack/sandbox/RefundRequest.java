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
            case Payout(String _, String payment, Money paid, String its, String _, var _) ->
                equals(new RefundRequest(payment, paid, its));
            case Decline(String payment, Money declined, String its, String _, var _) ->
                equals(new RefundRequest(payment, declined, its));
            case LedgerEntry.Capture _ -> false;
        };
    }
}
