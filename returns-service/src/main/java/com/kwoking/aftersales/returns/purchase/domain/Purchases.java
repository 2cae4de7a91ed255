package com.kwoking.aftersales.returns.purchase.domain;

import com.kwoking.aftersales.events.order.OrderId;
import java.util.Collection;
import java.util.Map;

/// What was heard of each order.
public interface Purchases {

    /// Locks the order until the transaction ends: whoever decides about it takes turns.
    Purchase of(OrderId orderId);

    /// The same for many, locked in one order that everybody keeps to. What was never heard of is left out.
    Map<OrderId, Purchase> of(Collection<OrderId> orderIds);

    /// As it is at the moment, to look at.
    Purchase seen(OrderId orderId);

    void save(Collection<Purchase> purchases);
}
