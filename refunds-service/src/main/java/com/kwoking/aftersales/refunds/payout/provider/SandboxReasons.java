package com.kwoking.aftersales.refunds.payout.provider;

import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Answer;

/// Which refusals of the sandbox are for now, and which for ever.
final class SandboxReasons {

    private static final String CLOSED = "method_closed";
    private static final String EMPTY = "insufficient_balance";

    private SandboxReasons() {}

    /// It did not take it.
    static Answer refusal(String reason) {
        return reason.equals(EMPTY) ? new Answer.Failed(null, reason) : new Answer.Refused(reason);
    }

    /// It took it, and did not get it through.
    static Answer failure(String providerReference, String reason) {
        return reason.equals(CLOSED)
                ? new Answer.Refused(providerReference, reason)
                : new Answer.Failed(providerReference, reason);
    }
}
