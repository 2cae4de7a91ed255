package com.kwoking.aftersales.orders.payment.domain;

import static com.kwoking.aftersales.orders.OrderSamples.placed;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.checkout.domain.Basket;
import com.kwoking.aftersales.orders.checkout.domain.Baskets;
import com.kwoking.aftersales.orders.order.domain.Line;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class LatePaymentPropertyTest {

    @Property(tries = 300)
    void aPartThatWasCapturedIsSharedExactly(
            @ForAll("baskets") Basket basket, @ForAll @LongRange(min = 0, max = 5_000) long captured) {
        var scaled =
                LatePayment.scaledTo(cents(captured), placed(basket).purchase().lines());

        assertThat(sum(scaled, OrderPaid.Unit::net).minorUnits()).isEqualTo(captured);
        assertThat(sum(scaled, OrderPaid.Unit::shippingShare)).isEqualTo(eur("0.00"));
    }

    @Provide
    Arbitrary<Basket> baskets() {
        return Baskets.any();
    }

    private static Money sum(List<Line> lines, Function<OrderPaid.Unit, Money> amount) {
        return lines.stream().flatMap(line -> line.units().stream()).map(amount).reduce(eur("0.00"), Money::plus);
    }
}
