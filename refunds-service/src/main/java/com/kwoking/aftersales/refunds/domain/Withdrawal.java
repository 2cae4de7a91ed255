package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.RefundId;
import com.kwoking.aftersales.events.UnitId;
import com.kwoking.aftersales.refunds.domain.OrderAccount.Paid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account without the refunds that were held back and that another look at the return replaces: what
/// they came to was still to be found out, and nothing of it was paid (R09).
///
/// @param refunds mostly none
record Withdrawal(Paid account, List<Refund> refunds) {

    Withdrawal {
        refunds = List.copyOf(refunds);
    }

    /// None of them where others were paid for what these were not: then nobody can tell any more what is whose, and
    /// a person has to release or settle them.
    static Withdrawal of(Paid account, List<Refund> refunds) {
        var withdrawal = new Withdrawal(account, refunds);
        return withdrawal.missed().minorUnits() < 0 ? new Withdrawal(account, List.of()) : withdrawal;
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
                .map(Refund::owed)
                .reduce(Money.zero(account.currency()), Money::plus);
        return rest().position().total().plus(counted).minus(account.position().total());
    }

    /// Of a piece, by what is left.
    Settled settled(UnitId unit) {
        return refunds.stream()
                .flatMap(refund -> refund.settled().stream())
                .filter(settled -> settled.unitId().equals(unit))
                .reduce(account.position().settled(unit), Settled::minus);
    }
}
