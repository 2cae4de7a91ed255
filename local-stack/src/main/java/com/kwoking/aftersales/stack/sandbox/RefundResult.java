package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;

/// What became of a refund that was asked for.
sealed interface RefundResult {

    /// @param first false when the key was known: nothing was done anew
    record Paid(Payout payout, boolean first) implements RefundResult {}

    record Declined(String code) implements RefundResult {}

    record KeyOfAnotherRefund() implements RefundResult {}

    record TooLarge() implements RefundResult {}

    record UnknownPayment() implements RefundResult {}

    record OtherCurrency() implements RefundResult {}
}
