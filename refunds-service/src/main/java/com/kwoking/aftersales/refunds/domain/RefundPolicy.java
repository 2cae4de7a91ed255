package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.OrderPaid;
import com.kwoking.aftersales.events.TenderKind;
import com.kwoking.aftersales.refunds.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.domain.RefundDecision.Pay;
import com.kwoking.aftersales.refunds.domain.RefundDecision.Reason;
import com.kwoking.aftersales.refunds.domain.RefundDecision.Withhold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Turns an entitlement into money: the refund table (D1-D16) on one order's ledger.
///
/// @param tendersFirst which means of payment is refunded first; those not named come last
public record RefundPolicy(List<TenderKind> tendersFirst) {

    public RefundPolicy {
        tendersFirst = List.copyOf(tendersFirst);
    }

    public RefundDecision decide(Paid account, Occasion occasion, Instant now) {
        var identity = Refund.Identity.of(occasion);
        if (account.knows(identity)) {
            return new Withhold(Reason.ALREADY_DECIDED);
        }
        if (isSuperseded(account, identity)) {
            return new Withhold(Reason.SUPERSEDED);
        }
        Breakdown breakdown = new Reckoning(account).of(occasion);
        if (breakdown.isEmpty() && !(occasion instanceof Occasion.Inspected)) {
            return new Withhold(Reason.NOTHING_OWED);
        }
        Money remaining = account.refundable().minus(breakdown.total());
        return new Pay(identity.of(account.payment(), breakdown, allocate(account, breakdown.total()), remaining, now));
    }

    /// A later inspection of the return was heard already, so an earlier one has no say any more. It comes
    /// late when it was parked and replayed. That is why every inspection is recorded, whatever it comes to.
    private static boolean isSuperseded(Paid account, Refund.Identity identity) {
        return Optional.ofNullable(identity.cause().returnId()).stream()
                .flatMap(returned -> account.refundsFor(returned).stream())
                .anyMatch(refund -> refund.inspection() > identity.inspection() && identity.inspection() > 0);
    }

    /// To the original means of payment only, each up to what is left of it (R31).
    private List<Payout> allocate(Paid account, Money total) {
        var payouts = new ArrayList<Payout>();
        Money left = total;
        for (OrderPaid.Tender tender : inOrder(account.payment().tenders())) {
            Money part = least(left, account.refundable(tender));
            if (part.isPositive()) {
                payouts.add(new Payout(tender.tenderId(), tender.kind(), tender.paymentReference(), part));
                left = left.minus(part);
            }
        }
        return payouts;
    }

    private List<OrderPaid.Tender> inOrder(List<OrderPaid.Tender> tenders) {
        return tenders.stream()
                .sorted(Comparator.comparingInt((OrderPaid.Tender tender) -> rank(tender.kind()))
                        .thenComparing(tender -> tender.tenderId().value()))
                .toList();
    }

    private int rank(TenderKind kind) {
        int place = tendersFirst.indexOf(kind);
        return place < 0 ? tendersFirst.size() : place;
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
