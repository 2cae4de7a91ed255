package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.refunds.payout.domain.PayoutCase.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Payouts one by one, for the caller's transaction alone until it ends. What changes one returns what is to
/// be told of its refund.
public interface PayoutCases {

    Optional<PayoutCase> lock(PayoutId id);

    List<RefundNews> hear(PayoutCase payout, Verdict verdict, Instant nextTry, Instant now);

    /// People are to see it; the payout stays as it is.
    void doubt(PayoutCase payout, String trouble);

    List<RefundNews> settle(PayoutCase payout, Settlement by, Instant now);

    List<RefundNews> propose(PayoutCase payout, Settlement by, Instant now);

    /// Takes back what was proposed: nobody settled it.
    List<RefundNews> withdraw(PayoutCase payout, String by, Instant now);

    /// Has it asked for, as soon as can be.
    List<RefundNews> ask(PayoutCase payout, String by, Instant now);
}
