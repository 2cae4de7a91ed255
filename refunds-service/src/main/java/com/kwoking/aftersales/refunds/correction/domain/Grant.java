package com.kwoking.aftersales.refunds.correction.domain;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.RefundPolicy;
import com.kwoking.aftersales.refunds.decision.domain.Wording;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person decides beside the occasions: a correction or a goodwill (R53).
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

    boolean isIn(Currency currency) {
        return amount.currency().equals(currency) && overpaid.currency().equals(currency);
    }

    /// Inside what was captured, and of what was decided before (I1).
    public Answer decide(Paid account, RefundPolicy policy, Instant now) {
        Optional<Refund> wrong = account.refund(correctionOf);
        if (correctionOf != null && wrong.isEmpty()) {
            return new Answer.UnknownRefund();
        }
        if (!isIn(account.currency())) {
            return new Answer.OtherCurrency();
        }
        if (amount.compareTo(account.refundable()) > 0) {
            return new Answer.MoreThanIsLeft(account.refundable());
        }
        var cause = new RefundCause(
                kind, decisionId, wrong.map(refund -> refund.cause().returnId()).orElse(null));
        return new Answer.Granted(policy.byPerson(account, cause, correctionOf, line(), overpaid, now));
    }

    /// The sentence of a person's decision: theirs, or the usual one.
    private RefundLine line() {
        RefundLine usual = usual().line(null, amount, "R53", "");
        return new RefundLine(
                usual.kind(),
                null,
                amount,
                usual.rule(),
                Objects.requireNonNullElse(french, usual.french()),
                Objects.requireNonNullElse(english, usual.english()));
    }

    private Wording usual() {
        if (overpaid.isPositive()) {
            return Wording.OVERPAID;
        }
        return kind == Kind.CORRECTION ? Wording.CORRECTION : Wording.GOODWILL;
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
