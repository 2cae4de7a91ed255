package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.PayoutOutcome.ForAPerson;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One payout as it stands, for whoever has to decide about it: the provider by a signal, or a person.
///
/// @param failures how often the provider said no
/// @param failedThere the provider's ids of those tries: whatever else is said of them, they are over
/// @param reference the provider's id of the current try, or the person's who settled it
public record PayoutCase(
        Refund refund,
        Payout payout,
        PayoutState state,
        int attempts,
        int failures,
        Set<String> failedThere,
        @Nullable String reference,
        @Nullable String trouble,
        @Nullable ManualPayment proposed) {

    public PayoutCase {
        failedThere = Set.copyOf(failedThere);
    }

    /// @param reference by which the payment can be found in the bank's or the provider's books
    public record ManualPayment(
            String by, String reference, @Nullable String note) {}

    public enum Objection {
        ALREADY_ISSUED,
        /// A call may be under way or its outcome is unknown: paying by hand could pay twice.
        STILL_ASKED,
        HELD_BACK,
        /// The same person cannot confirm what they proposed.
        FOUR_EYES,
        OTHER_REFERENCE,
        /// The payment with that reference came back, so it cannot be the one that settles.
        CAME_BACK,
        NOT_FAILED,
        NOT_HELD,
        NOTHING_PROPOSED
    }

    public sealed interface Resolving {

        record Settled(ManualPayment by) implements Resolving {}

        record Proposed(ManualPayment by) implements Resolving {}

        record Refused(Objection objection) implements Resolving {}
    }

    public sealed interface Hearing {

        record Changes(PayoutOutcome outcome) implements Hearing {}

        record Nothing() implements Hearing {}

        /// Contradicts what was settled: nothing is changed, people are to see it.
        record InDoubt(String trouble) implements Hearing {}
    }

    /// Where it goes once somebody lets it go: to the provider, or to a person where no provider took the money (A30).
    public PayoutState onceReleased() {
        return payout.isByHand() ? PayoutState.MANUAL_REQUIRED : PayoutState.DUE;
    }

    public PayoutId id() {
        return new PayoutId(refund.id(), payout.tenderId());
    }

    public Resolving settle(ManualPayment by, FourEyes fourEyes) {
        if (failedThere.contains(by.reference())) {
            return new Resolving.Refused(Objection.CAME_BACK);
        }
        return switch (state) {
            case ISSUED -> new Resolving.Refused(Objection.ALREADY_ISSUED);
            case DUE -> new Resolving.Refused(Objection.STILL_ASKED);
            case HELD -> new Resolving.Refused(Objection.HELD_BACK);
            case FAILED, MANUAL_REQUIRED ->
                fourEyes.areNeededFor(payout.amount()) ? new Resolving.Proposed(by) : new Resolving.Settled(by);
            case AWAITING_SECOND -> confirm(by);
        };
    }

    private Resolving confirm(ManualPayment by) {
        if (proposed == null || proposed.by().equals(by.by())) {
            return new Resolving.Refused(Objection.FOUR_EYES);
        }
        return proposed.reference().equals(by.reference())
                ? new Resolving.Settled(by)
                : new Resolving.Refused(Objection.OTHER_REFERENCE);
    }

    /// What the provider says of its own accord. It may say it in any order and more than once.
    public Hearing hear(RefundSignal signal) {
        PayoutOutcome outcome = PayoutOutcome.of(signal.against(payout.amount()), refund, payout);
        return switch (outcome) {
            case PayoutOutcome.Issued issued -> hear(issued);
            case PayoutOutcome.Pending pending -> isNew(signal) ? new Hearing.Changes(pending) : new Hearing.Nothing();
            case PayoutOutcome.Failed(String there, String reason) -> hearFailure(signal, outcome, there, reason);
            case ForAPerson(String there, String reason, boolean refused) ->
                refused ? hearFailure(signal, outcome, there, reason) : hearDoubt(outcome, there, reason);
            case PayoutOutcome.TryAgain _ -> new Hearing.Nothing();
        };
    }

    private Hearing hear(PayoutOutcome.Issued issued) {
        boolean isOver = failedThere.contains(issued.providerReference());
        boolean isKnown =
                state == PayoutState.ISSUED && issued.providerReference().equals(reference);
        if (isOver || isKnown || PayoutOutcome.AMOUNT_DIFFERS.equals(trouble)) {
            return new Hearing.Nothing();
        }
        return state == PayoutState.ISSUED
                ? new Hearing.InDoubt("PAID_TWICE " + issued.providerReference())
                : new Hearing.Changes(issued);
    }

    private Hearing hearFailure(RefundSignal signal, PayoutOutcome outcome, @Nullable String there, String reason) {
        if (there != null && failedThere.contains(there)) {
            return new Hearing.Nothing();
        }
        return switch (state) {
            case DUE -> isOfThisTry(signal) ? new Hearing.Changes(outcome) : new Hearing.Nothing();
            // It was told that the money went back; only a person may say so again.
            case ISSUED ->
                there != null && there.equals(reference)
                        ? new Hearing.Changes(new ForAPerson(there, "RETURNED " + reason, true))
                        : new Hearing.Nothing();
            case FAILED, MANUAL_REQUIRED, HELD, AWAITING_SECOND -> new Hearing.Nothing();
        };
    }

    private Hearing hearDoubt(PayoutOutcome outcome, @Nullable String there, String reason) {
        if (reason.equals(trouble) || (there != null && failedThere.contains(there))) {
            return new Hearing.Nothing();
        }
        return switch (state) {
            case DUE, FAILED -> new Hearing.Changes(outcome);
            case ISSUED, MANUAL_REQUIRED, HELD, AWAITING_SECOND -> new Hearing.InDoubt(reason);
        };
    }

    /// Whether the money had left, and does no more.
    public boolean comesBackWith(PayoutOutcome outcome) {
        return state == PayoutState.ISSUED && outcome.isFailure();
    }

    private boolean isNew(RefundSignal signal) {
        return state == PayoutState.DUE && reference == null && isOfThisTry(signal);
    }

    private boolean isOfThisTry(RefundSignal signal) {
        return signal.key()
                .equals(PaymentProvider.Order.of(id(), payout, failures).key());
    }
}
