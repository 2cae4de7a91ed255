package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one cause comes to.
///
/// @param correctionOf the earlier refund that this one sets right (R53)
/// @param claim what it follows from in the terms of the ledger; absent where another refund of the same
///              cause has it (A30)
///
/// @param inspection which look at the return it follows from; 0 when it follows from none
/// @param total what is paid: the sum of the lines and of the payouts, never below zero
/// @param held why a person has to look at it before anything is paid
/// @param remaining what may still go back for the order after this
/// @param causedAt when its cause happened, which may be long before it is decided; absent for a person's decision, and
///                 on what was decided before this was kept
public record Refund(
        RefundId id,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        RefundCause cause,
        int inspection,
        @Nullable RefundId correctionOf,
        @Nullable Claim claim,
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        List<RefundedUnit> settled,
        List<Payout> payouts,
        @Nullable Hold held,
        Money remaining,
        Instant decidedAt,
        @Nullable Instant causedAt) {

    public Refund {
        lines = List.copyOf(lines);
        settled = List.copyOf(settled);
        payouts = List.copyOf(payouts);
    }

    public enum Hold {
        /// A part is missing whose price nobody told us (R09).
        ACCESSORY_PRICE_UNKNOWN,
        /// Return postage beyond what was captured: owed, and no provider will pay it (A30).
        BEYOND_THE_CAPTURE
    }

    public enum State {
        DECIDED,
        SUBMITTED,
        ISSUED,
        FAILED,
        MANUAL_REQUIRED,
        NOTHING_TO_PAY,
        /// Held back, and replaced by another one before anything was paid.
        WITHDRAWN
    }

    /// As it is decided, before anything becomes of it.
    public State firstState() {
        if (held != null) {
            return State.MANUAL_REQUIRED;
        }
        return payouts.isEmpty() ? State.NOTHING_TO_PAY : State.DECIDED;
    }

    /// What goes beyond the capture is not known either before the rest is, so that nobody is asked for it.
    ///
    /// @param heldBack causes of which a part is
    public Payout.Start payoutsStart(Set<RefundCause> heldBack) {
        return switch (held) {
            case ACCESSORY_PRICE_UNKNOWN -> Payout.Start.HELD;
            case BEYOND_THE_CAPTURE -> heldBack.contains(cause) ? Payout.Start.HELD : Payout.Start.MANUAL_REQUIRED;
            case null -> Payout.Start.DUE;
        };
    }

    public RefundDecided decided() {
        return new RefundDecided(
                id, orderId, orderNumber, customerId, cause, lines, total, balanceDue, correctionOf, decidedAt);
    }

    /// Still owed, and nothing more is tried until somebody acts (R31).
    public RefundFailed needsAPerson(String reason, Instant at) {
        return new RefundFailed(id, orderId, orderNumber, customerId, cause, total, reason, false, true, at);
    }

    /// Paid by a person, beyond what was captured (A30).
    public boolean isByHand() {
        return held == Hold.BEYOND_THE_CAPTURE;
    }

    /// What it comes to is still to be found out, by a person or by another look at the return.
    public boolean isHeldBack() {
        return held == Hold.ACCESSORY_PRICE_UNKNOWN;
    }

    boolean isLookedAtBefore(RefundIdentity later) {
        return inspection > 0
                && inspection < later.inspection()
                && Objects.equals(cause.returnId(), later.cause().returnId());
    }

    /// As it is once a person let it go as it was decided, or settled a part of it.
    public Refund released() {
        return with(claim, lines, total, balanceDue, settled, payouts, null);
    }

    /// As it is once another one took its place: nothing of it is owed.
    public Refund withdrawn() {
        Money nothing = Money.zero(total.currency());
        return with(
                claim == null ? null : claim.replaced(),
                List.of(),
                nothing,
                nothing,
                List.of(),
                List.of(),
                isByHand() ? held : null);
    }

    public boolean isWithdrawn() {
        return claim != null && claim.basis() == Claim.Basis.REPLACED;
    }

    private Refund with(
            @Nullable Claim claim,
            List<RefundLine> lines,
            Money total,
            Money balanceDue,
            List<RefundedUnit> settled,
            List<Payout> payouts,
            @Nullable Hold held) {
        return new Refund(
                id,
                orderId,
                orderNumber,
                customerId,
                cause,
                inspection,
                correctionOf,
                claim,
                lines,
                total,
                balanceDue,
                settled,
                payouts,
                held,
                remaining,
                decidedAt,
                causedAt);
    }

    /// Since when it may have been asked for, under this row or one that a restored database has forgotten.
    public Instant owedSince() {
        return causedAt == null || decidedAt.isBefore(causedAt) ? decidedAt : causedAt;
    }

    /// What it would come to if there were no limit to what may go back.
    Money owed() {
        return lines.stream()
                .filter(line -> line.kind() != RefundLine.Kind.CAP)
                .map(RefundLine::amount)
                .reduce(Money.zero(total.currency()), Money::plus);
    }

    boolean isFor(ReturnId returnId) {
        return returnId.equals(cause.returnId());
    }

    Money payoutTo(TenderId tenderId) {
        return payouts.stream()
                .filter(payout -> payout.tenderId().equals(tenderId))
                .map(Payout::amount)
                .reduce(Money.zero(total.currency()), Money::plus);
    }
}
