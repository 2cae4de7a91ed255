package com.kwoking.aftersales.returns.work;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What waits for somebody (R65).
public interface WorkList {

    /// The longest waiting first.
    ///
    /// @param place the last entry of the page before; absent for the first page
    List<Entry> after(@Nullable Place place, int limit);

    record Entry(ReturnId returnId, OrderId orderId, Waiting kind, Instant since) {

        public Place place() {
            return new Place(since, returnId);
        }
    }

    record Place(Instant since, ReturnId returnId) {}
}
