package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.refunds.payout.domain.PayoutCase;
import java.time.Instant;
import java.util.List;

/// Whoever books what was paid out, in the transaction that makes it so.
public interface PayoutBookkeeping {

    void issued(List<RefundIssued> issued, Instant now);

    /// A payout that was booked as issued, and that the bank sent back.
    void cameBack(PayoutCase payout, Instant now);
}
