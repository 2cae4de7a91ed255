package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.decision.domain.Claim.Basis;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What all claims of an order come to together.
///
/// Cancellations and losses come from one topic, inspections from another, so what they come to must not depend on
/// how the two interleave (I5): a unit that goes back in full takes precedence over what any return says
/// of it, earlier or later, deductions included. What inspections of one return grant is never less than
/// one of them granted before: nothing is clawed back (R53).
final class OrderClaims {

    private final PaidUnits bought;
    private final Set<UnitId> inFull = new LinkedHashSet<>();
    private final Map<ReturnId, OfReturn> returns = new LinkedHashMap<>();
    private Money granted;

    /// @param claims in the order they were heard
    OrderClaims(OrderPaid payment, List<Claimed> claims) {
        this.bought = new PaidUnits(payment);
        this.granted = bought.zero();
        claims.stream()
                .filter(each -> each.claim().basis() == Basis.IN_FULL)
                .flatMap(each -> each.claim().units().stream())
                .forEach(unit -> inFull.add(bought.unit(unit.unitId()).unitId()));
        claims.forEach(this::count);
    }

    /// @param returnId the return it is about, if it is about one
    record Claimed(@Nullable ReturnId returnId, Claim claim) {}

    Money total() {
        Money total = granted;
        for (UnitId unit : inFull) {
            total = total.plus(bought.whole(unit).total());
        }
        for (OfReturn each : returns.values()) {
            total = total.plus(each.paid);
        }
        return total;
    }

    /// The part that may exceed what was captured (A30).
    Money postage() {
        return returns.values().stream().map(each -> each.postage).reduce(bought.zero(), Money::plus);
    }

    Money paidFor(@Nullable ReturnId returnId) {
        OfReturn known = returnId == null ? null : returns.get(returnId);
        return known == null ? bought.zero() : known.paid;
    }

    /// What persons granted beside the occasions.
    Money granted() {
        return returns.values().stream().map(each -> each.granted).reduce(granted, Money::plus);
    }

    /// By return, what was kept of what its units and postage would have come to.
    Map<ReturnId, Money> kept() {
        var kept = new LinkedHashMap<ReturnId, Money>();
        returns.forEach((id, each) -> kept.put(id, kept(each)));
        return kept;
    }

    /// What deductions, and inspections that took back what an earlier one granted, kept from the customer.
    private Money kept(OfReturn each) {
        return withoutInFull(each.units).stream()
                .map(RefundedUnit::total)
                .reduce(each.postage.plus(each.granted), Money::plus)
                .minus(each.paid);
    }

    boolean isInFull(UnitId unit) {
        return inFull.contains(unit);
    }

    RefundedUnit settled(UnitId unit) {
        return inFull.contains(unit) ? bought.whole(unit) : settledByOthers(unit, null);
    }

    UnitTotals totals(Claim claim, @Nullable ReturnId returnId) {
        List<RefundedUnit> units = withoutInFull(covered(claim, returnId));
        List<Deduction> deductions = claim.deductions().stream()
                .filter(deduction -> deduction.unitId() == null || !inFull.contains(deduction.unitId()))
                .toList();
        Money postage = claim.extra() == null ? bought.zero() : claim.extra();
        return new UnitTotals(units, postage, deductions);
    }

    /// Also what goes back in full by now: otherwise an agreed amount would move on to other units, which
    /// other returns were paid for.
    private List<RefundedUnit> covered(Claim claim, @Nullable ReturnId returnId) {
        List<RefundedUnit> units =
                claim.units().stream().map(unit -> open(unit, returnId)).toList();
        return claim.agreed() == null ? units : RefundedUnit.upTo(claim.agreed(), units);
    }

    private List<RefundedUnit> withoutInFull(List<RefundedUnit> units) {
        return units.stream().filter(unit -> !inFull.contains(unit.unitId())).toList();
    }

    private void count(Claimed claimed) {
        switch (claimed.claim().basis()) {
            case IN_FULL -> {}
            case INSPECTION -> inspected(claimed);
            case REPLACED -> {} // Nothing of it was paid: its units are anybody's.
            case PERSON -> grant(claimed);
        }
    }

    private void inspected(Claimed claimed) {
        OfReturn known = ofReturn(claimed);
        UnitTotals totals = totals(claimed.claim(), claimed.returnId());
        known.paid = known.paid.atLeast(totals.owed());
        known.postage = known.postage.atLeast(totals.postage());
        known.units = RefundedUnit.most(known.units, covered(claimed.claim(), claimed.returnId()));
    }

    private void grant(Claimed claimed) {
        Money extra = claimed.claim().extra() == null
                ? bought.zero()
                : claimed.claim().extra();
        if (claimed.returnId() == null) {
            granted = granted.plus(extra);
        } else {
            OfReturn known = ofReturn(claimed);
            known.paid = known.paid.plus(extra);
            known.granted = known.granted.plus(extra);
        }
    }

    private OfReturn ofReturn(Claimed claimed) {
        if (claimed.returnId() == null) {
            throw new IllegalArgumentException("an inspection is about a return");
        }
        return returns.computeIfAbsent(claimed.returnId(), _ -> new OfReturn(bought.zero()));
    }

    private RefundedUnit open(Claim.ClaimedUnit unit, @Nullable ReturnId returnId) {
        RefundedUnit whole = bought.whole(unit.unitId());
        RefundedUnit others = settledByOthers(unit.unitId(), returnId);
        Money item = whole.item().minus(others.item());
        Money shipping = unit.entitlement() == Entitlement.ITEM_AND_SHIPPING
                ? whole.shipping().minus(others.shipping())
                : bought.zero();
        return new RefundedUnit(unit.unitId(), item, shipping);
    }

    private RefundedUnit settledByOthers(UnitId unit, @Nullable ReturnId except) {
        return returns.entrySet().stream()
                .filter(each -> !each.getKey().equals(except))
                .flatMap(each -> each.getValue().units.stream())
                .filter(settled -> settled.unitId().equals(unit))
                .reduce(RefundedUnit.nothing(unit, bought.zero().currency()), RefundedUnit::plus);
    }

    private static final class OfReturn {

        private Money paid;
        private Money postage;
        private Money granted;
        private List<RefundedUnit> units = List.of();

        OfReturn(Money zero) {
            this.paid = zero;
            this.postage = zero;
            this.granted = zero;
        }
    }
}
