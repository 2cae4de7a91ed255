package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One return may be inspected more than once, and the last look has the say (R41). This is an order's account
/// without the refunds that an earlier look held back and that this one replaces: what they came to was still to be
/// found out, and nothing of it was paid (R09).
///
/// @param refunds mostly none
/// @param with what the order came to with them
/// @param without what it comes to without them
record EarlierInspections(Paid account, List<Refund> refunds, OrderClaims with, OrderClaims without) {

    /// A later look at the return was heard already, so an earlier one has no say any more. It comes late when it
    /// was parked and replayed. That is why every inspection is recorded, whatever it comes to.
    static boolean isSuperseded(Paid account, RefundIdentity inspection) {
        return account.refunds().stream().anyMatch(refund -> inspection.isLookedAtBefore(refund.identity()));
    }

    /// None of them where others were paid for what these were not: then nobody can tell any more what is whose, and
    /// a person has to release or settle them.
    static EarlierInspections replacedBy(Paid account, RefundIdentity inspection) {
        OrderClaims with = account.orderClaims();
        List<Refund> refunds = heldBefore(account, inspection);
        var none = new EarlierInspections(account, List.of(), with, with);
        if (refunds.isEmpty()) {
            return none;
        }
        var all = new EarlierInspections(
                account, refunds, with, account.withdrawing(refunds).orderClaims());
        return all.missed().minorUnits() < 0 ? none : all;
    }

    /// As long as it is held back, with the part that was to be paid by hand.
    private static List<Refund> heldBefore(Paid account, RefundIdentity inspection) {
        return account.refunds().stream()
                .filter(refund -> refund.isHeldBack() && refund.identity().isLookedAtBefore(inspection))
                .flatMap(held -> account.refunds().stream()
                        .filter(refund -> refund.cause().equals(held.cause())))
                .toList();
    }

    Paid rest() {
        return account.withdrawing(refunds);
    }

    @Nullable
    RefundId replaced() {
        return refunds.isEmpty() ? null : refunds.getFirst().id();
    }

    /// What other refunds are short of, because they were reckoned with these beside them.
    Money missed() {
        Money counted = refunds.stream()
                .filter(refund -> refund.claim() != null)
                .map(refund -> refund.breakdown().owed())
                .reduce(Money.zero(account.currency()), Money::plus);
        return without.total().plus(counted).minus(with.total());
    }

    /// Of a unit, by what is left.
    RefundedUnit settled(UnitId unit) {
        return refunds.stream()
                .flatMap(refund -> refund.settled().stream())
                .filter(settled -> settled.unitId().equals(unit))
                .reduce(with.settled(unit), RefundedUnit::minus);
    }
}
