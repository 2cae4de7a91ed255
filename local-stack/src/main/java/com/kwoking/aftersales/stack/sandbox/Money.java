package com.kwoking.aftersales.stack.sandbox;

/// An amount as it stands in JSON.
public record Money(long minorUnits, String currency) {

    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a currency is three capital letters");
        }
    }

    Money plus(long more) {
        return new Money(minorUnits + more, currency);
    }

    boolean isPositive() {
        return minorUnits > 0;
    }
}
