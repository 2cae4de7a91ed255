package com.kwoking.aftersales.notifications.wording.domain;

import com.kwoking.aftersales.events.value.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/// What the languages have in common, with the locale's own habits.
final class Formats {

    private Formats() {}

    static String money(Money amount, Locale locale) {
        int digits = Math.max(0, amount.currency().getDefaultFractionDigits());
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(amount.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(amount.minorUnits(), digits));
    }

    static String country(String code, Locale locale) {
        String name = Locale.of("", code).getDisplayCountry(locale);
        return name.isEmpty() ? code : name;
    }
}
