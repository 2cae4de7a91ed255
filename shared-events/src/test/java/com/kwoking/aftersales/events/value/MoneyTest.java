package com.kwoking.aftersales.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void theWorkedOrderAddsUp() {
        Money net = cents(2625).times(2).plus(cents(1749));

        assertThat(net).isEqualTo(cents(6999));
        assertThat(net.plus(cents(690))).isEqualTo(cents(7689));
        assertThat(cents(2625).minus(cents(1200))).isEqualTo(cents(1425));
    }

    @Test
    void currenciesAreNotMixed() {
        var dollar = new Money(100, USD);

        assertThatIllegalArgumentException().isThrownBy(() -> cents(100).plus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> cents(100).minus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> cents(100).compareTo(dollar));
    }

    @Test
    void anAmountTooLargeIsAnErrorAndNotAnotherAmount() {
        var most = cents(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(cents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void onlyMoreThanNothingIsPositive() {
        assertThat(cents(1).isPositive()).isTrue();
        assertThat(Money.zero(EUR).isPositive()).isFalse();
        assertThat(cents(-1).isPositive()).isFalse();
    }

    private static Money cents(long minorUnits) {
        return new Money(minorUnits, EUR);
    }
}
