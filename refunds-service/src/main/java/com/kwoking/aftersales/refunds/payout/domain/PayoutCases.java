package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.ManualPayment;
import java.time.Instant;
import java.util.Optional;

/// Payouts one by one, for the caller's transaction alone until it ends.
public interface PayoutCases {

    Optional<PayoutCase> lock(PayoutId id);

    void hear(PayoutCase payout, PayoutOutcome outcome, Instant nextTry, Instant now);

    /// People are to see it; the payout stays as it is.
    void doubt(PayoutCase payout, String trouble);

    void settle(PayoutCase payout, ManualPayment by, Instant now);

    void propose(PayoutCase payout, ManualPayment by, Instant now);

    /// Takes back what was proposed: nobody settled it.
    void withdraw(PayoutCase payout, String by, Instant now);

    /// Has it asked for, as soon as can be.
    void ask(PayoutCase payout, String by, Instant now);
}
