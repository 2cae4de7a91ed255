package com.kwoking.aftersales.refunds.correction.domain;

import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person decides beside the causes: a correction or a goodwill (R53).
///
/// @param decisionId the decision's own id, which the refund's is made from
/// @param kind CORRECTION or GOODWILL
/// @param correctionOf the refund that was wrong; absent for a goodwill
/// @param overpaid what was refunded too much: recorded and never charged
/// @param french what the customer reads; absent for the usual sentence
public record Grant(
        UUID decisionId,
        Kind kind,
        @Nullable RefundId correctionOf,
        Money amount,
        Money overpaid,
        @Nullable String french,
        @Nullable String english) {

    public boolean isIn(Currency currency) {
        return amount.currency().equals(currency) && overpaid.currency().equals(currency);
    }

    public sealed interface Answer {

        record Granted(Refund refund) implements Answer {}

        /// No order gives back more than was captured (I1).
        record MoreThanIsLeft(Money left) implements Answer {}

        record NotPaid() implements Answer {}

        record OtherCurrency() implements Answer {}

        record UnknownRefund() implements Answer {}
    }
}
