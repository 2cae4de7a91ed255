package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every return there is.
public interface ReturnCases {

    /// Locks its order until the transaction ends: whoever decides about it takes turns.
    Optional<ReturnCase> of(ReturnId id);

    /// As it is at the moment, to look at.
    Optional<ReturnCase> seen(ReturnId id);

    /// The oldest first, to look at.
    List<ReturnCase> seen(OrderId orderId);

    /// Which of these exist.
    Set<ReturnId> known(Collection<ReturnId> ids);

    /// The units of an order that are in a return.
    Set<UnitId> taken(OrderId orderId);

    void save(ReturnCase changed);
}
