package com.kwoking.aftersales.refunds.payout.domain;

import com.kwoking.aftersales.events.refund.RefundId;
import java.util.Collection;
import java.util.List;

/// Refunds whose payouts the caller has changed.
public interface RefundsInPayment {

    /// The caller holds them already: whoever takes, hears or settles a payout gets its refund first, until the
    /// transaction ends.
    List<RefundInPayment> of(Collection<RefundId> refunds);

    void save(List<RefundInPayment.Moved> moved);
}
