package com.kwoking.aftersales.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(textBlock = """
            # cents, share, cents
            4999,    0.5,   2500
            4998,    0.5,   2499
            1,       0.49,  0
            -4999,   0.5,   -2500
            0,       0.33,  0
            """)
    void aShareIsRoundedHalfAwayFromZero(long whole, BigDecimal share, long part) {
        assertThat(cents(whole).share(share)).isEqualTo(cents(part));
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
        assertThatThrownBy(() -> most.share(BigDecimal.TWO)).isInstanceOf(ArithmeticException.class);
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
