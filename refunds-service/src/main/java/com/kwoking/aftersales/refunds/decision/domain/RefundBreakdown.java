package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Breakdown.Hold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one more claim adds to what the order's claims come to, and every reason for it (R52).
final class RefundBreakdown {

    private final OrderPaid payment;
    private final EarlierInspections withdrawn;
    private final OrderClaims before;
    private final OrderClaims after;
    private final List<RefundLine> lines = new ArrayList<>();
    private @Nullable Hold held;
    private Money sum;

    RefundBreakdown(EarlierInspections withdrawn, OrderClaims after) {
        this.payment = withdrawn.account().payment();
        this.withdrawn = withdrawn;
        this.before = withdrawn.without();
        this.after = after;
        this.sum = zero();
    }

    Breakdown of(Occasion occasion, Claim claim) {
        switch (occasion) {
            case Occasion.Cancelled cancelled -> inFull(claim, ruleOf(cancelled.event()));
            case Occasion.Lost _ -> inFull(claim, "R19");
            case Occasion.NotReplaceable _ -> inFull(claim, "R17");
            case Occasion.Inspected inspected -> inspection(inspected.event(), claim);
        }
        return breakdown();
    }

    /// Price and shipping in full, without fees (A15).
    private void inFull(Claim claim, String rule) {
        for (Claim.ClaimedUnit unit : claim.units()) {
            if (!before.isInFull(unit.unitId())) {
                addInFull(after.settled(unit.unitId()), rule);
            }
        }
        Money known = after.total().minus(before.total()).minus(sum);
        if (known.minorUnits() != 0) {
            add(Wording.REFUNDED_OTHERWISE.line(null, known, "R41", ""));
        }
    }

    /// Also a unit that cost nothing: what goes back in full is not deducted from any more.
    private void addInFull(RefundedUnit whole, String rule) {
        if (whole.isNothing()) {
            add(Wording.ITEM.line(whole.unitId(), zero(), rule, ""));
        } else {
            addUnit(whole, Entitlement.ITEM_AND_SHIPPING, rule);
        }
    }

    private static String ruleOf(OrderCancelled cancelled) {
        return switch (cancelled.branch()) {
            case BEFORE_PAYMENT, WITHIN_24H -> "R23";
            case AFTER_24H -> "R24";
        };
    }

    private void inspection(ReturnInspected event, Claim claim) {
        UnitTotals totals = after.totals(claim, event.returnId());
        if (claim.agreed() == null) {
            claim.units().forEach(unit -> addUnit(totals, unit, ruleOf(unit, event.flow())));
        } else {
            add(Wording.AGREED_PARTIAL.line(null, totals.given(), "R17", ""));
        }
        if (totals.postage().isPositive()) {
            add(Wording.RETURN_POSTAGE.line(null, totals.postage(), "R10", ""));
        }
        event.units().stream()
                .filter(inspected -> claim.units().stream()
                        .noneMatch(unit -> unit.unitId().equals(inspected.item().unitId())))
                .forEach(inspected -> tellOfNothing(inspected, event.resolution()));
        totals.deductions().forEach(this::deduct);
        Money earlier = before.paidFor(event.returnId());
        if (earlier.isPositive()) {
            add(Wording.EARLIER_REFUND.line(null, zero().minus(earlier), "R41", ""));
        }
    }

    /// A withdrawal names its own rule: nobody keeps a fee of it (A15).
    private static String ruleOf(Claim.ClaimedUnit unit, ReturnFlow flow) {
        if (flow == ReturnFlow.STATUTORY_WITHDRAWAL) {
            return "A24";
        }
        return unit.entitlement() == Entitlement.ITEM ? "R12" : "R17";
    }

    private void addUnit(UnitTotals totals, Claim.ClaimedUnit unit, String rule) {
        totals.units().stream()
                .filter(each -> each.unitId().equals(unit.unitId()) && !each.isNothing())
                .findFirst()
                .ifPresentOrElse(each -> addUnit(each, unit.entitlement(), rule), () -> add(whyNothing(unit, rule)));
    }

    /// What cost nothing was not refunded otherwise (R12, R52).
    private RefundLine whyNothing(Claim.ClaimedUnit unit, String rule) {
        boolean isFree = new PaidUnits(payment).unit(unit.unitId()).net().minorUnits() == 0;
        return isFree
                ? Wording.ITEM.line(unit.unitId(), zero(), rule, "")
                : Wording.REFUNDED_OTHERWISE.line(unit.unitId(), zero(), "R41", "");
    }

    private void addUnit(RefundedUnit unit, Entitlement entitlement, String rule) {
        if (unit.item().isPositive()) {
            add(Wording.ITEM.line(unit.unitId(), unit.item(), rule, ""));
        }
        if (entitlement == Entitlement.ITEM_AND_SHIPPING && unit.shipping().isPositive()) {
            add(Wording.SHIPPING.line(unit.unitId(), unit.shipping(), rule, ""));
        }
    }

    /// Nothing goes back for it, and the customer is told why (R44, R52).
    private void tellOfNothing(InspectedUnit unit, Resolution resolution) {
        UnitId id = unit.item().unitId();
        if (unit.outcome() == Outcome.REJECTED) {
            add(Wording.of(unit.rejection()).line(id, zero(), "R44", ""));
        } else if (resolution == Resolution.REPLACEMENT) {
            add(Wording.REPLACED.line(id, zero(), "R17", ""));
        } else {
            add(Wording.NOTHING_DUE.line(id, zero(), "R42", ""));
        }
    }

    private void deduct(Deduction deduction) {
        if (deduction.amount() == null) {
            held = Hold.ACCESSORY_PRICE_UNKNOWN;
            return;
        }
        if (deduction.amount().isPositive()) {
            Money less = zero().minus(deduction.amount());
            add(Wording.of(deduction.kind()).line(deduction.unitId(), less, ruleOf(deduction), deduction.label()));
        }
    }

    private static String ruleOf(Deduction deduction) {
        return switch (deduction.kind()) {
            case MISSING_ACCESSORY -> "R09";
            case CUSTOMS_COSTS -> "R59";
            case DEPRECIATION -> "A24";
        };
    }

    private Breakdown breakdown() {
        Money balanceDue = zero().minus(sum).atLeast(zero());
        if (balanceDue.isPositive()) {
            add(Wording.BALANCE_DUE.line(null, balanceDue, "R09", ""));
        }
        Money missed = withdrawn.missed();
        if (missed.isPositive()) {
            add(Wording.MISSED.line(null, missed, "R41", ""));
        }
        return new Breakdown(lines, sum, balanceDue, settled(), held);
    }

    /// What this changes in the counters of the units.
    private List<RefundedUnit> settled() {
        return new PaidUnits(payment)
                .units()
                .map(unit -> after.settled(unit.unitId()).minus(withdrawn.settled(unit.unitId())))
                .filter(change -> !change.isNothing())
                .toList();
    }

    private void add(RefundLine line) {
        lines.add(line);
        sum = sum.plus(line.amount());
    }

    private Money zero() {
        return Money.zero(payment.total().currency());
    }
}
