package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.refund.RefundId;
import java.util.Collection;
import java.util.List;

/// Refunds whose payouts the caller has changed, or is about to change.
public interface RefundsInPayment {

    /// Nobody else gets them until the transaction ends.
    List<RefundInPayment> of(Collection<RefundId> refunds);

    void save(List<RefundInPayment.Moved> moved);
}
