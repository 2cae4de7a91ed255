package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Payout;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an answer of the provider makes of a payout.
public sealed interface PayoutOutcome {

    String AMOUNT_DIFFERS = "AMOUNT_DIFFERS";
    String FEE_EXCEEDS_AMOUNT = "FEE_EXCEEDS_AMOUNT";
    String FEE_NOT_UNDERSTOOD = "FEE_NOT_UNDERSTOOD";

    record Issued(
            String providerReference, Instant at, @Nullable Fee fee) implements PayoutOutcome {}

    record Pending(String providerReference) implements PayoutOutcome {}

    record TryAgain(String reason, Optional<Instant> notBefore) implements PayoutOutcome {}

    /// This try is over, unpaid; the next is another one, with a key of its own.
    record Failed(@Nullable String providerReference, String reason) implements PayoutOutcome {}

    /// @param refused true where surely nothing was paid
    record ForAPerson(@Nullable String providerReference, String reason, boolean refused) implements PayoutOutcome {}

    static PayoutOutcome of(Answer answer, Refund refund, Payout payout) {
        return switch (answer) {
            case Answer.Paid paid -> paid(paid, refund, payout);
            case Answer.Pending(String reference) -> new Pending(reference);
            case Answer.Failed(var reference, String reason) -> new Failed(reference, reason);
            case Answer.Refused(var reference, String reason) -> new ForAPerson(reference, reason, true);
            case Answer.OtherAmount(String reference, Money _) -> new ForAPerson(reference, AMOUNT_DIFFERS, false);
            case Answer.Unknown(String reason, var notBefore) -> new TryAgain(reason, notBefore);
            case Answer.NotFound _ -> new TryAgain("NOT_FOUND", Optional.empty());
        };
    }

    private static PayoutOutcome paid(Answer.Paid paid, Refund refund, Payout payout) {
        if (paid.fee() == null) {
            return new Issued(paid.providerReference(), paid.at(), null);
        }
        if (!Fee.canBeKeptOf(payout.amount(), paid.fee())) {
            return new ForAPerson(paid.providerReference(), FEE_NOT_UNDERSTOOD, false);
        }
        Fee fee = Fee.of(refund, paid.fee());
        return fee.isMoreThan(payout.amount())
                ? new ForAPerson(paid.providerReference(), FEE_EXCEEDS_AMOUNT, false)
                : new Issued(paid.providerReference(), paid.at(), fee);
    }

    default PayoutState state() {
        return switch (this) {
            case Issued _ -> PayoutState.ISSUED;
            case Pending _, TryAgain _ -> PayoutState.DUE;
            case Failed _ -> PayoutState.FAILED;
            case ForAPerson _ -> PayoutState.MANUAL_REQUIRED;
        };
    }

    /// Whether the try is over and nothing was paid, so that its key is of no more use.
    default boolean isFailure() {
        return switch (this) {
            case Failed _ -> true;
            case ForAPerson(var _, String _, boolean refused) -> refused;
            case Issued _, Pending _, TryAgain _ -> false;
        };
    }
}
