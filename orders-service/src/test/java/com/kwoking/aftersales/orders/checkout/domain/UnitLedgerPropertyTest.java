package com.kwoking.aftersales.orders.checkout.domain;

import static com.kwoking.aftersales.orders.OrderSamples.basket;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.Line;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/// What holds for every order, whatever was bought.
class UnitLedgerPropertyTest {

    @Tag("F20")
    @Property(tries = 300)
    void whateverIsBoughtTheUnitsSumToWhatIsPaid(@ForAll("baskets") Basket basket) {
        var lines = UnitLedger.of(basket);

        assertThat(sum(nets(lines))).isEqualTo(basket.value().minus(basket.discount()));
        assertThat(sum(shippings(lines))).isEqualTo(basket.shipping());
        assertThat(Stream.concat(nets(lines).stream(), shippings(lines).stream()))
                .noneMatch(amount -> amount.minorUnits() < 0);
    }

    @Property(tries = 300)
    void noLineIsDiscountedBelowNothing(@ForAll("baskets") Basket basket) {
        assertThat(UnitLedger.of(basket)).allSatisfy(line -> assertThat(sum(nets(List.of(line))))
                .isBetween(eur("0.00"), line.unitPrice().times(line.units().size())));
    }

    @Tag("F20")
    @Property(tries = 300)
    void equalUnitsDifferByOneCentAtMost(@ForAll("baskets") Basket basket) {
        assertThat(UnitLedger.of(basket)).allSatisfy(line -> {
            var nets = nets(List.of(line)).stream().mapToLong(Money::minorUnits).summaryStatistics();
            assertThat(nets.getMax() - nets.getMin()).isBetween(0L, 1L);
        });
    }

    @Provide
    Arbitrary<Basket> baskets() {
        return Baskets.any();
    }

    private static List<Money> nets(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.units().stream())
                .map(OrderPaid.Unit::net)
                .toList();
    }

    private static List<Money> shippings(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.units().stream())
                .map(OrderPaid.Unit::shippingShare)
                .toList();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(eur("0.00"), Money::plus);
    }
}
