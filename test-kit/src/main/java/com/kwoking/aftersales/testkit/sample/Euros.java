package com.kwoking.aftersales.testkit.sample;

import com.kwoking.aftersales.events.value.Money;
import java.math.BigDecimal;
import java.util.Currency;

/// Money as it is read in the rules.
public final class Euros {

    private static final Currency EUR = Currency.getInstance("EUR");

    private Euros() {}

    public static Money eur(String amount) {
        return cents(new BigDecimal(amount).movePointRight(2).longValueExact());
    }

    public static Money cents(long minorUnits) {
        return new Money(minorUnits, EUR);
    }
}
