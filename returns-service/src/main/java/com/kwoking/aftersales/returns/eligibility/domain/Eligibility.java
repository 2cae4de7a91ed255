package com.kwoking.aftersales.returns.eligibility.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Eligible;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Estimate;
import com.kwoking.aftersales.returns.eligibility.domain.EligibilityDecision.Ineligible;
import com.kwoking.aftersales.returns.eligibility.domain.ReturnWindowCheck.Covered;
import com.kwoking.aftersales.returns.eligibility.domain.ReturnWindowCheck.NotCovered;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.purchase.domain.SoldUnit;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What of one purchase may come back at one moment. Asking and requesting get their answer here, so that
/// they cannot disagree.
///
/// @param taken units that are in a return already
public record Eligibility(Purchase purchase, Sale sale, Policy policy, Set<UnitId> taken) {

    /// What is covered goes first, and there the soonest known; else by their place on the order. So the same
    /// question always picks the same units.
    private static final Comparator<ReturnWindowCheck> PREFERENCE = Comparator.comparingInt(check -> switch (check) {
        case Covered covered -> covered.flow().ordinal() * 2 + (covered.estimated() ? 1 : 0);
        case NotCovered notCovered -> notCovered.why().mayBeOverridden() ? 100 : 200;
    });

    public EligibilityDecision of(RequestedItem item, Motive motive, Instant now) {
        List<SoldUnit> bought = sale.units(item.sku());
        if (bought.isEmpty()) {
            return ineligible(item, Ineligibility.NOT_ON_THE_ORDER);
        }
        if (item.quantity() > bought.size()) {
            return ineligible(item, Ineligibility.QUANTITY_EXCEEDED);
        }
        List<ReturnWindowCheck> picked = bought.stream()
                .filter(unit -> !taken.contains(unit.unitId()))
                .map(unit -> ReturnWindowCheck.of(unit, motive, purchase, policy, now))
                .sorted(PREFERENCE)
                .limit(item.quantity())
                .toList();
        return picked.size() < item.quantity()
                ? ineligible(item, Ineligibility.ALREADY_IN_A_RETURN)
                : decision(item, motive, picked);
    }

    private EligibilityDecision decision(RequestedItem item, Motive motive, List<ReturnWindowCheck> picked) {
        List<SoldUnit> units = picked.stream().map(ReturnWindowCheck::unit).toList();
        return switch (picked.getLast()) {
            case NotCovered(SoldUnit _, var why, var flow, var deadline) ->
                new Ineligible(item, why, deadline, flow, flow == null ? List.of() : units);
            case Covered(SoldUnit _, var flow, Instant _, boolean _) ->
                new Eligible(
                        item,
                        flow,
                        units,
                        covered(picked)
                                .flatMap(each -> Stream.ofNullable(each.deadline()))
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                        covered(picked).anyMatch(Covered::estimated),
                        policy.wantsBack(
                                flow, motive, units.stream().map(SoldUnit::net).toList()),
                        estimate(flow, units));
        };
    }

    private static Stream<Covered> covered(List<ReturnWindowCheck> picked) {
        return picked.stream().filter(Covered.class::isInstance).map(Covered.class::cast);
    }

    /// The entitlement that the flow leads to, priced with the ledger that everybody was told (A08).
    private static Estimate estimate(ReturnFlow flow, List<SoldUnit> units) {
        Money item = sum(units, SoldUnit::net);
        return Policy.entitlement(flow) == Entitlement.ITEM_AND_SHIPPING
                ? new Estimate(item, sum(units, SoldUnit::shippingShare))
                : new Estimate(item, Money.zero(item.currency()));
    }

    private static Money sum(List<SoldUnit> units, Function<SoldUnit, Money> amount) {
        return units.stream().map(amount).reduce(Money::plus).orElseThrow();
    }

    private static Ineligible ineligible(RequestedItem item, Ineligibility why) {
        return new Ineligible(item, why, null, null, List.of());
    }
}
