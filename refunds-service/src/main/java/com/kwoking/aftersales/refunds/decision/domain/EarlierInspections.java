package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account without the refunds that were held back and that another look at the return replaces: what
/// they came to was still to be found out, and nothing of it was paid (R09).
///
/// @param refunds mostly none
/// @param with what the order came to with them
/// @param without what it comes to without them
record HeldRefundReplaced(Paid account, List<Refund> refunds, OrderClaims with, OrderClaims without) {

    /// None of them where others were paid for what these were not: then nobody can tell any more what is whose, and
    /// a person has to release or settle them.
    static HeldRefundReplaced of(Paid account, List<Refund> refunds) {
        OrderClaims with = account.orderClaims();
        var none = new HeldRefundReplaced(account, List.of(), with, with);
        if (refunds.isEmpty()) {
            return none;
        }
        var all = new HeldRefundReplaced(
                account, refunds, with, account.withdrawing(refunds).orderClaims());
        return all.missed().minorUnits() < 0 ? none : all;
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
