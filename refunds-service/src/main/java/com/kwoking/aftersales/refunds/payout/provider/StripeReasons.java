package com.kwoking.aftersales.refunds.payout.provider;

import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which refusals of Stripe are for now, and which for ever (https://docs.stripe.com/refunds#failed-refunds).
final class StripeReasons {

    /// Of a request: there is no money on our account yet.
    private static final Set<String> PASSING = Set.of("balance_insufficient", "insufficient_funds");

    /// Of a refund that it took: the card is gone, or the refund has no object any more.
    private static final Set<String> LASTING = Set.of(
            "lost_or_stolen_card",
            "expired_or_canceled_card",
            "charge_for_pending_refund_disputed",
            "merchant_request");

    private StripeReasons() {}

    static boolean isOver(@Nullable String status) {
        return "failed".equals(status) || "canceled".equals(status);
    }

    static Answer refusal(String code) {
        return PASSING.contains(code) ? new Answer.Failed(null, code) : new Answer.Refused(code);
    }

    static Answer failure(String refundId, @Nullable String reason) {
        String known = Objects.requireNonNullElse(reason, "FAILED");
        return LASTING.contains(known) ? new Answer.Refused(refundId, known) : new Answer.Failed(refundId, known);
    }
}
