package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.OrderPaid.Tender;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which means of payment gives how much of a refund back (R31): only those that paid, each up to what is left of it.
///
/// @param tendersFirst which kind is refunded first; those not named come last
record TenderAllocation(List<TenderKind> tendersFirst) {

    /// Sums to the total as long as that is not more than the account's refundable rest.
    List<Payout> of(Money total, Paid account) {
        var payouts = new ArrayList<Payout>();
        Money left = total;
        for (Tender tender : inOrder(account.payment().tenders())) {
            Money part = left.atMost(account.refundable(tender));
            if (part.isPositive()) {
                payouts.add(new Payout(tender.tenderId(), tender.kind(), tender.paymentReference(), part));
                left = left.minus(part);
            }
        }
        return payouts;
    }

    /// By their names where nobody ranked them, so that a refund is allocated alike whenever it is decided.
    private List<Tender> inOrder(List<Tender> tenders) {
        return tenders.stream()
                .sorted(Comparator.comparingInt((Tender tender) -> rank(tender.kind()))
                        .thenComparing(tender -> tender.tenderId().value()))
                .toList();
    }

    private int rank(TenderKind kind) {
        int place = tendersFirst.indexOf(kind);
        return place < 0 ? tendersFirst.size() : place;
    }
}
