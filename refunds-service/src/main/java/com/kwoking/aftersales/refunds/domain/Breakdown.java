package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.RefundLine;
import com.kwoking.aftersales.refunds.domain.Refund.Hold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An amount and every reason for it (R52): the lines sum to the total (I7).
record Breakdown(
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        List<Settled> settled,
        @Nullable Hold held) {

    Breakdown {
        lines = List.copyOf(lines);
        settled = List.copyOf(settled);
    }

    /// Nothing was owed in the first place; a total of zero with lines says something.
    boolean isEmpty() {
        return lines.isEmpty();
    }
}
