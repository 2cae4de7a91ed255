package com.kwoking.aftersales.http.representation;

import com.kwoking.aftersales.events.value.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Money as callers say it: never negative.
@Schema(name = "Money", examples = "{\"minorUnits\": 3000, \"currency\": \"EUR\"}")
public record Amount(
        @NotNull @PositiveOrZero @Max(MOST) Long minorUnits,

        @NotNull @Schema(type = SchemaType.STRING, pattern = "^[A-Z]{3}$")
        Currency currency) {

    /// Ten million euros; the sum of the largest order stays far within a long.
    private static final long MOST = 1_000_000_000;

    public static Amount of(Money money) {
        return new Amount(money.minorUnits(), money.currency());
    }

    public static @Nullable Money toMoney(@Nullable Amount amount) {
        return amount == null ? null : amount.toMoney();
    }

    public Money toMoney() {
        return new Money(minorUnits, currency);
    }
}
