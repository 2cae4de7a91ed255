package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Breakdown.Hold;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one cause comes to, as it was decided. Where its payouts have come to since is another room's.
///
/// @param correctionOf the earlier refund that this one sets right (R53), or takes the place of
/// @param claim what it follows from in the terms of the ledger; absent where another refund of the same
///              cause has it (A30)
/// @param payouts sum to the total
/// @param remaining what may still go back for the order after this
public record Refund(
        RefundIdentity identity,
        OrderId orderId,
        String orderNumber,
        CustomerId customerId,
        @Nullable RefundId correctionOf,
        @Nullable Claim claim,
        Breakdown breakdown,
        List<Payout> payouts,
        Money remaining,
        Instant decidedAt) {

    public Refund {
        payouts = List.copyOf(payouts);
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

    static Refund of(
            OrderPaid payment,
            RefundIdentity identity,
            @Nullable RefundId correctionOf,
            @Nullable Claim claim,
            Breakdown breakdown,
            List<Payout> payouts,
            Money remaining,
            Instant now) {
        return new Refund(
                identity,
                payment.orderId(),
                payment.orderNumber(),
                payment.customerId(),
                correctionOf,
                claim,
                breakdown.total().isPositive() ? breakdown : breakdown.released(),
                payouts,
                remaining,
                now);
    }

    public RefundId id() {
        return identity.id();
    }

    public RefundCause cause() {
        return identity.cause();
    }

    public int inspection() {
        return identity.inspection();
    }

    public List<RefundLine> lines() {
        return breakdown.lines();
    }

    public Money total() {
        return breakdown.total();
    }

    public Money balanceDue() {
        return breakdown.balanceDue();
    }

    public List<RefundedUnit> settled() {
        return breakdown.settled();
    }

    public @Nullable Hold held() {
        return breakdown.held();
    }

    /// As it is decided, before anything becomes of it.
    public State firstState() {
        if (held() != null) {
            return State.MANUAL_REQUIRED;
        }
        return payouts.isEmpty() ? State.NOTHING_TO_PAY : State.DECIDED;
    }

    /// What goes beyond the capture is not known either before the rest is, so that nobody is asked for it.
    ///
    /// @param heldBack causes of which a part is
    public Payout.Start payoutsStart(Set<RefundCause> heldBack) {
        return switch (held()) {
            case ACCESSORY_PRICE_UNKNOWN -> Payout.Start.HELD;
            case BEYOND_THE_CAPTURE -> heldBack.contains(cause()) ? Payout.Start.HELD : Payout.Start.MANUAL_REQUIRED;
            case null -> Payout.Start.DUE;
        };
    }

    public RefundDecided decided() {
        return new RefundDecided(
                id(),
                orderId,
                orderNumber,
                customerId,
                cause(),
                lines(),
                total(),
                balanceDue(),
                correctionOf,
                decidedAt);
    }

    /// Still owed, and nothing more is tried until somebody acts (R31).
    public RefundFailed needsAPerson(String reason, Instant at) {
        return new RefundFailed(id(), orderId, orderNumber, customerId, cause(), total(), reason, false, true, at);
    }

    /// Paid by a person, beyond what was captured (A30).
    public boolean isByHand() {
        return held() == Hold.BEYOND_THE_CAPTURE;
    }

    /// What it comes to is still to be found out, by a person or by another look at the return.
    public boolean isHeldBack() {
        return held() == Hold.ACCESSORY_PRICE_UNKNOWN;
    }

    /// As it is once a person let it go as it was decided, or settled a part of it.
    public Refund released() {
        return with(claim, breakdown.released(), payouts);
    }

    /// As it is once another one took its place: nothing of it is owed.
    public Refund withdrawn() {
        return with(claim == null ? null : claim.replaced(), breakdown.withdrawn(), List.of());
    }

    public boolean isWithdrawn() {
        return claim != null && claim.basis() == Claim.Basis.REPLACED;
    }

    private Refund with(@Nullable Claim claim, Breakdown breakdown, List<Payout> payouts) {
        return new Refund(
                identity,
                orderId,
                orderNumber,
                customerId,
                correctionOf,
                claim,
                breakdown,
                payouts,
                remaining,
                decidedAt);
    }

    /// Since when it may have been asked for, under this row or one that a restored database has forgotten.
    public Instant owedSince() {
        Instant causedAt = identity.causedAt();
        return causedAt == null || decidedAt.isBefore(causedAt) ? decidedAt : causedAt;
    }

    boolean isFor(ReturnId returnId) {
        return returnId.equals(cause().returnId());
    }

    Money payoutTo(TenderId tenderId) {
        return payouts.stream()
                .filter(payout -> payout.tenderId().equals(tenderId))
                .map(Payout::amount)
                .reduce(Money.zero(total().currency()), Money::plus);
    }
}
