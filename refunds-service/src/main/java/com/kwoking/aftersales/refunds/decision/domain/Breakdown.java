package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An amount and every reason for it (R52): the lines sum to the total (I7).
///
/// @param total what is paid, never below zero
/// @param held why a person has to look at it before anything is paid
public record Breakdown(
        List<RefundLine> lines,
        Money total,
        Money balanceDue,
        List<RefundedUnit> settled,
        @Nullable Hold held) {

    public Breakdown {
        lines = List.copyOf(lines);
        settled = List.copyOf(settled);
    }

    public enum Hold {
        /// A part is missing whose price nobody told us (R09).
        ACCESSORY_PRICE_UNKNOWN,
        /// Return postage beyond what was captured: owed, and no provider will pay it (A30).
        BEYOND_THE_CAPTURE
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

    Breakdown released() {
        return new Breakdown(lines, total, balanceDue, settled, null);
    }

    Breakdown withdrawn() {
        Money nothing = Money.zero(total.currency());
        return new Breakdown(List.of(), nothing, nothing, List.of(), held == Hold.BEYOND_THE_CAPTURE ? held : null);
    }

    /// What it would come to if there were no limit to what may go back.
    Money owed() {
        return lines.stream()
                .filter(line -> line.kind() != RefundLine.Kind.CAP)
                .map(RefundLine::amount)
                .reduce(Money.zero(total.currency()), Money::plus);
    }

    /// Nothing was owed in the first place; a total of zero with lines says something.
    boolean isEmpty() {
        return lines.isEmpty();
    }
}
