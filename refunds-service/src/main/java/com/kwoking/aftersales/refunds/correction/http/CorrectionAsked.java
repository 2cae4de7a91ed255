package com.kwoking.aftersales.refunds.correction.http;

import com.kwoking.aftersales.events.refund.RefundCause.Kind;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.refunds.correction.domain.Grant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How somebody wants a refund set right: more is paid, or too much was.
///
/// @param amount what is still to be paid
/// @param overpaid what was paid too much; recorded, never charged
record CorrectionAsked(
        @Nullable Amount amount,
        @Nullable Amount overpaid,
        @Nullable String french,
        @Nullable String english) {

    boolean isOneThing() {
        return (amount == null) != (overpaid == null);
    }

    /// Empty unless exactly one of the two is asked.
    Optional<Grant> grant(UUID decisionId, RefundId wrong) {
        Money more = Amount.toMoney(amount);
        Money less = Amount.toMoney(overpaid);
        Money some = more == null ? less : more;
        if (!isOneThing() || some == null || !some.isPositive()) {
            return Optional.empty();
        }
        Money none = some.minus(some);
        return Optional.of(new Grant(
                decisionId,
                Kind.CORRECTION,
                wrong,
                more == null ? none : more,
                less == null ? none : less,
                french,
                english));
    }
}
