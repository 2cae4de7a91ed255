package com.kwoking.aftersales.returns.returncase.domain;

import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What of a return's money is decided, and what is paid. In whatever order it is told, it comes to the same.
record Payouts(List<Payout> known) {

    Payouts {
        known = List.copyOf(known);
    }

    /// @param inspection the last look at the return, of which this may be the decision
    Payouts hear(RefundEvent told, int inspection) {
        return switch (told) {
            case RefundDecided decided -> and(Payout.of(decided, inspection));
            case RefundIssued issued -> and(Payout.of(issued, inspection));
            case RefundFailed _ -> this; // It is still owed.
        };
    }

    /// Everything that was decided is paid, and the last look is among what was decided upon.
    boolean areSettled(Inspection last) {
        return !areOpen() && known.stream().anyMatch(payout -> payout.isAbout(last));
    }

    boolean areOpen() {
        return known.stream().anyMatch(payout -> payout.isOpen() && !isReplaced(payout));
    }

    boolean anyIsPaid() {
        return known.stream().anyMatch(Payout::isPaid);
    }

    Optional<Instant> lastAt() {
        return known.stream().map(Payout::at).max(Comparator.naturalOrder());
    }

    private boolean isReplaced(Payout payout) {
        return known.stream().anyMatch(other -> payout.refundId().equals(other.replaces()));
    }

    private Payouts and(Payout told) {
        boolean isKnown = known.stream().anyMatch(payout -> payout.refundId().equals(told.refundId()));
        return new Payouts(
                isKnown
                        ? known.stream()
                                .map(payout -> payout.refundId().equals(told.refundId()) ? payout.and(told) : payout)
                                .toList()
                        : Stream.concat(known.stream(), Stream.of(told)).toList());
    }
}
