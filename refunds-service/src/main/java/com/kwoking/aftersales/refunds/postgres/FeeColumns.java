package com.kwoking.aftersales.refunds.postgres;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.domain.Fee;
import com.kwoking.aftersales.refunds.domain.Fee.Bearer;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// A fee as two columns beside an amount in the same currency.
final class FeeColumns {

    private FeeColumns() {}

    static @Nullable Fee read(long fee, @Nullable String borneBy, Currency currency) {
        return borneBy == null ? null : new Fee(new Money(fee, currency), Bearer.valueOf(borneBy));
    }
}
