package com.kwoking.aftersales.refunds.inquiry.domain;

import com.kwoking.aftersales.events.order.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Occasions that were heard before the payment they follow from, to read. They are decided by themselves when
/// it is heard; one that cannot be keeps waiting, and says why.
public interface WaitingOccasions {

    /// Oldest first.
    ///
    /// @param after a place; 0 for the first page
    List<WaitingOccasion> after(long after, int limit);

    /// @param kind what was heard, e.g. `INSPECTED`
    /// @param why it cannot be decided although the payment was heard; absent where the payment is all it waits for
    record WaitingOccasion(
            long place,
            UUID eventId,
            OrderId orderId,
            String kind,
            Instant heardAt,
            @Nullable String why) {}
}
