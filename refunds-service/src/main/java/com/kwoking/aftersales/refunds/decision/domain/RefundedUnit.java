package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// How much of one unit's price and shipping is done with, whatever was deducted from it (I2).
public record RefundedUnit(UnitId unitId, Money item, Money shipping) {

    static RefundedUnit nothing(UnitId unitId, Currency currency) {
        return new RefundedUnit(unitId, Money.zero(currency), Money.zero(currency));
    }

    RefundedUnit plus(RefundedUnit other) {
        return new RefundedUnit(unitId, item.plus(other.item), shipping.plus(other.shipping));
    }

    RefundedUnit minus(RefundedUnit other) {
        return new RefundedUnit(unitId, item.minus(other.item), shipping.minus(other.shipping));
    }

    boolean isNothing() {
        return item.minorUnits() == 0 && shipping.minorUnits() == 0;
    }

    /// Unit by unit the larger of the two.
    static List<RefundedUnit> most(List<RefundedUnit> some, List<RefundedUnit> others) {
        var most = new LinkedHashMap<UnitId, RefundedUnit>();
        Stream.concat(some.stream(), others.stream())
                .forEach(each -> most.merge(
                        each.unitId(),
                        each,
                        (one, other) -> new RefundedUnit(
                                one.unitId, one.item.atLeast(other.item), one.shipping.atLeast(other.shipping))));
        return List.copyOf(most.values());
    }

    /// What an agreed amount covers, unit by unit until it is used up; never more than the whole (R17).
    static List<RefundedUnit> upTo(Money agreed, List<RefundedUnit> units) {
        var covered = new ArrayList<RefundedUnit>();
        Money left = agreed;
        for (RefundedUnit each : units) {
            Money item = left.atMost(each.item());
            left = left.minus(item);
            Money shipping = left.atMost(each.shipping());
            left = left.minus(shipping);
            covered.add(new RefundedUnit(each.unitId(), item, shipping));
        }
        return covered;
    }

    Money total() {
        return item.plus(shipping);
    }
}
