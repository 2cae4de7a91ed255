package com.kwoking.aftersales.returns.http;

import com.kwoking.aftersales.events.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// Money as a caller says it.
record Amount(
        @NotNull @PositiveOrZero Long minorUnits, @NotNull Currency currency) {

    static @Nullable Money toMoney(@Nullable Amount amount) {
        return amount == null ? null : new Money(amount.minorUnits(), amount.currency());
    }
}
