package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.order.TenderKind;
import org.jspecify.annotations.Nullable;

/// Where money is, or what it is owed for. The names are the ones in the export: they stay.
public enum Account {
    /// Money at the provider, per means of payment: what was captured is debited, what went back credited.
    PROVIDER_CARD,
    PROVIDER_GIFT_CARD,
    PROVIDER_WALLET,
    PROVIDER_BANK_TRANSFER,
    /// What a person paid outside the original means: postage beyond the capture (A30).
    PAID_BY_HAND,
    /// What customers paid us for their orders.
    CUSTOMER_PAYMENTS,
    /// What was decided to go back, paid yet or not.
    REFUNDS,
    /// Decided and not yet paid: zero for an order whose refunds are all issued.
    REFUNDS_PAYABLE,
    /// What intermediaries kept on the way; it left the provider like a refund, and did not arrive (R32).
    FEES_KEPT,
    /// The part of those fees that the shop bears (A15).
    FEES,
    /// What customers owe because deductions exceeded the refund: recorded, never charged (R09). A memo
    /// against its counterpart, outside the result.
    BALANCE_DUE,
    BALANCE_DUE_MEMO;

    /// @param kind absent where a person paid outside the original means
    static Account paying(@Nullable TenderKind kind) {
        return switch (kind) {
            case CARD -> PROVIDER_CARD;
            case GIFT_CARD -> PROVIDER_GIFT_CARD;
            case WALLET -> PROVIDER_WALLET;
            case BANK_TRANSFER -> PROVIDER_BANK_TRANSFER;
            case null -> PAID_BY_HAND;
        };
    }
}
