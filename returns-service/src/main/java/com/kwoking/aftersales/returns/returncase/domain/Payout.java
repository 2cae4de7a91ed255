package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A refund of a return, as far as refunds-service told of it. A decision of nothing is one too; it is no payment.
///
/// @param at when it was paid or, as long as it was not, decided
/// @param state absent in what the first release kept: it kept what was paid
/// @param inspection which look at the return was the last when this was first heard of; absent where it follows
///                   from none
/// @param replaces the refund that was held back, whose place it takes
public record Payout(
        RefundId refundId,
        Money total,
        Instant at,
        @Nullable State state,
        @Nullable Integer inspection,
        @Nullable RefundId replaces) {

    public enum State {
        DECIDED,
        ISSUED
    }

    static Payout of(RefundDecided decided, int inspection) {
        return new Payout(
                decided.refundId(),
                decided.total(),
                decided.decidedAt(),
                State.DECIDED,
                isOfInspection(decided.cause()) ? inspection : null,
                isOfInspection(decided.cause()) ? decided.correctionOf() : null);
    }

    static Payout of(RefundIssued issued, int inspection) {
        return new Payout(
                issued.refundId(),
                issued.total(),
                issued.issuedAt(),
                State.ISSUED,
                isOfInspection(issued.cause()) ? inspection : null,
                isOfInspection(issued.cause()) ? issued.correctionOf() : null);
    }

    /// What a person grants corrects a refund without replacing it (R53).
    private static boolean isOfInspection(RefundCause cause) {
        return cause.kind() == RefundCause.Kind.RETURN_INSPECTED;
    }

    boolean isPaid() {
        return state != State.DECIDED && total.isPositive();
    }

    boolean isOpen() {
        return state == State.DECIDED && total.isPositive();
    }

    boolean isAbout(Inspection look) {
        return state == null || (inspection != null && inspection >= look.number());
    }

    /// The same one told again, perhaps further on by now.
    Payout and(Payout told) {
        return state == State.DECIDED && told.state() == State.ISSUED
                ? new Payout(refundId, told.total(), told.at(), State.ISSUED, inspection, replaces)
                : this;
    }
}
