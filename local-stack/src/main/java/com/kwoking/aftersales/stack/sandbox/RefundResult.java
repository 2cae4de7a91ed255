package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.sandbox.LedgerEntry.Payout;

/// What became of a refund that was asked for.
sealed interface RefundResult {

    record Paid(Payout payout) implements RefundResult {}

    record Declined() implements RefundResult {}

    record KeyOfAnotherRefund() implements RefundResult {}

    record TooLarge() implements RefundResult {}

    record UnknownPayment() implements RefundResult {}

    record OtherCurrency() implements RefundResult {}
}
