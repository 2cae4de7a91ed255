package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.UnitId;
import java.util.Currency;

/// How much of one piece's price and shipping is done with, whatever was deducted from it (I2).
public record Settled(UnitId unitId, Money item, Money shipping) {

    static Settled nothing(UnitId unitId, Currency currency) {
        return new Settled(unitId, Money.zero(currency), Money.zero(currency));
    }

    Settled plus(Settled other) {
        return new Settled(unitId, item.plus(other.item), shipping.plus(other.shipping));
    }

    Money total() {
        return item.plus(shipping);
    }
}
