package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Refund.Hold;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An amount and every reason for it (R52): the lines sum to the total (I7).
record Breakdown(
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        List<RefundedUnit> settled,
        @Nullable Hold held) {

    Breakdown {
        lines = List.copyOf(lines);
        settled = List.copyOf(settled);
    }

    /// What a person pays outside the original means of payment (A30).
    static Breakdown byHand(Money amount) {
        return new Breakdown(
                List.of(Wording.BEYOND_THE_PAYMENT.line(null, amount, "A30", "")),
                amount,
                Money.zero(amount.currency()),
                List.of(),
                Hold.BEYOND_THE_CAPTURE);
    }

    Breakdown without(Money part, Wording why, String rule) {
        if (!part.isPositive()) {
            return this;
        }
        RefundLine less = why.line(null, Money.zero(part.currency()).minus(part), rule, "");
        List<RefundLine> more = Stream.concat(lines.stream(), Stream.of(less)).toList();
        return new Breakdown(more, total.minus(part), balanceDue, settled, held);
    }

    /// Nothing was owed in the first place; a total of zero with lines says something.
    boolean isEmpty() {
        return lines.isEmpty();
    }
}
