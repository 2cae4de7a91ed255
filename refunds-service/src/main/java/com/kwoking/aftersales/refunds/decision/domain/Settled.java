package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// How much of one piece's price and shipping is done with, whatever was deducted from it (I2).
public record Settled(UnitId unitId, Money item, Money shipping) {

    static Settled nothing(UnitId unitId, Currency currency) {
        return new Settled(unitId, Money.zero(currency), Money.zero(currency));
    }

    Settled plus(Settled other) {
        return new Settled(unitId, item.plus(other.item), shipping.plus(other.shipping));
    }

    Settled minus(Settled other) {
        return new Settled(unitId, item.minus(other.item), shipping.minus(other.shipping));
    }

    boolean isNothing() {
        return item.minorUnits() == 0 && shipping.minorUnits() == 0;
    }

    /// Piece by piece the larger of the two.
    static List<Settled> most(List<Settled> some, List<Settled> others) {
        var most = new LinkedHashMap<UnitId, Settled>();
        Stream.concat(some.stream(), others.stream())
                .forEach(each -> most.merge(
                        each.unitId(),
                        each,
                        (one, other) -> new Settled(
                                one.unitId, one.item.atLeast(other.item), one.shipping.atLeast(other.shipping))));
        return List.copyOf(most.values());
    }

    Money total() {
        return item.plus(shipping);
    }
}
