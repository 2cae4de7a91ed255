package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Whoever books what was paid and what is owed, in the transaction that makes it so.
public interface Bookkeeping {

    /// @param accounts as they stand after the changes
    void changed(List<Change> changes, Map<OrderId, OrderAccount> accounts, Instant now);
}
