package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount.Paid;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Pay;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Reason;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Undecidable;
import com.kwoking.aftersales.refunds.decision.domain.RefundDecision.Withhold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns an entitlement into money: the refund table (D1-D16) on one order's ledger.
///
/// @param tendersFirst which means of payment is refunded first; those not named come last
public record RefundPolicy(List<TenderKind> tendersFirst) {

    public RefundPolicy {
        tendersFirst = List.copyOf(tendersFirst);
    }

    public RefundDecision decide(Paid account, Occasion occasion, Instant now) {
        var identity = RefundIdentity.of(occasion);
        if (account.knows(identity)) {
            return new Withhold(Reason.ALREADY_DECIDED);
        }
        if (EarlierInspections.isSuperseded(account, identity)) {
            return new Withhold(Reason.SUPERSEDED);
        }
        Claim claim = Claim.of(occasion);
        Optional<String> contradiction = contradiction(account, claim);
        if (contradiction.isPresent()) {
            return new Undecidable(contradiction.get());
        }
        var withdrawn = EarlierInspections.replacedBy(account, identity);
        OrderClaims after = withdrawn.rest().claimsWith(identity, claim);
        Breakdown breakdown = new RefundBreakdown(withdrawn, after).of(occasion, claim);
        if (breakdown.isEmpty() && !(occasion instanceof Occasion.Inspected)) {
            return new Withhold(Reason.NOTHING_OWED);
        }
        return new Pay(
                withdrawn.refunds(),
                refunds(withdrawn.rest(), identity, withdrawn.replaced(), claim, breakdown, after.postage(), now));
    }

    private static Optional<String> contradiction(Paid account, Claim claim) {
        List<String> unknown = account.bought().unknownOf(claim);
        if (!unknown.isEmpty()) {
            return Optional.of("It names units that are not on the order: %s.".formatted(unknown));
        }
        return claim.amounts()
                .map(Money::currency)
                .filter(currency -> !currency.equals(account.currency()))
                .findFirst()
                .map(other -> "It states money in %s, and the order was paid in %s."
                        .formatted(other.getCurrencyCode(), account.currency().getCurrencyCode()));
    }

    /// The refund of what a person decided beside the occasions (R53); what it may come to is theirs to check.
    ///
    /// @param line what is paid, and what the customer reads of it
    /// @param balanceDue what was refunded too much
    public Refund byPerson(
            Paid account,
            RefundCause cause,
            @Nullable RefundId correctionOf,
            RefundLine line,
            Money balanceDue,
            Instant now) {
        var breakdown = new Breakdown(List.of(line), line.amount(), balanceDue, List.of(), null);
        return Refund.of(
                account.payment(),
                RefundIdentity.of(cause),
                correctionOf,
                Claim.byPerson(line.amount()),
                breakdown,
                allocation().of(line.amount(), account),
                account.refundable().minus(line.amount()),
                now);
    }

    /// The part that the original means of payment can give back, and the rest of the postage by hand (A30).
    private List<Refund> refunds(
            Paid account,
            RefundIdentity identity,
            @Nullable RefundId replaced,
            Claim claim,
            Breakdown owed,
            Money postage,
            Instant now) {
        Money beyond = owed.total().minus(account.refundable()).atLeast(Money.zero(account.currency()));
        Money byHand = beyond.atMost(postage.minus(account.byHand()));
        Breakdown atMost =
                owed.without(byHand, Wording.PAID_APART, "A30").without(beyond.minus(byHand), Wording.CAP, "R31");
        Money remaining = account.refundable().minus(atMost.total());
        var refunds = new ArrayList<Refund>();
        refunds.add(Refund.of(
                account.payment(),
                identity,
                replaced,
                claim,
                atMost,
                allocation().of(atMost.total(), account),
                remaining,
                now));
        if (byHand.isPositive()) {
            refunds.add(Refund.of(
                    account.payment(),
                    identity.byHand(),
                    null,
                    null,
                    Breakdown.byHand(byHand),
                    List.of(Payout.byHand(byHand)),
                    remaining,
                    now));
        }
        return refunds;
    }

    private TenderAllocation allocation() {
        return new TenderAllocation(tendersFirst);
    }
}
