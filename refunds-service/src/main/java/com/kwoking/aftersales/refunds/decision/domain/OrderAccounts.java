package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where order accounts are kept.
public interface OrderAccounts {

    /// The accounts as last saved, a newly opened one where nothing is known yet. Nobody else gets them
    /// until the transaction ends.
    Map<OrderId, OrderAccount> of(Collection<OrderId> orderIds);

    /// Whose refund it is.
    Optional<OrderId> orderOf(RefundId refundId);

    /// In the order they came about.
    ///
    /// @param trails of the refunds among them
    void save(List<AccountChange.Change> changes, Map<RefundId, Trail> trails);

    /// Which story a refund belongs to: whatever becomes of it later is told as a part of it, whoever brings it about.
    ///
    /// @param decided the id under which it was told that it was decided
    record Trail(UUID correlationId, UUID decided, @Nullable String traceparent) {}
}
