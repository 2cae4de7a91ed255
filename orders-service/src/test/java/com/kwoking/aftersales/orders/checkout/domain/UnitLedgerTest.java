package com.kwoking.aftersales.orders.checkout.domain;

import static com.kwoking.aftersales.orders.OrderSamples.article;
import static com.kwoking.aftersales.orders.OrderSamples.basket;
import static com.kwoking.aftersales.orders.OrderSamples.card;
import static com.kwoking.aftersales.orders.OrderSamples.worked;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The worked numbers of section 4 of the rules.
class UnitLedgerTest {

    @Test
    void theWorkedOrderComesToTheCent() {
        Basket basket = worked();

        var lines = UnitLedger.of(basket);

        assertThat(basket.total()).isEqualTo(eur("76.89"));
        assertThat(nets(lines)).containsExactly(eur("26.25"), eur("26.25"), eur("17.49"));
        assertThat(shippings(lines)).containsExactly(eur("2.59"), eur("2.59"), eur("1.72"));
    }

    @Test
    void theFirstUnitsGetTheCentThatCannotBeShared() {
        var lines = UnitLedger.of(basket("1.00", "0.00", List.of(card("29.00")), article("C", 3, "10.00")));

        assertThat(nets(lines)).containsExactly(eur("9.67"), eur("9.67"), eur("9.66"));
    }

    @Test
    void goodsThatCostNothingShareTheShippingByTheUnit() {
        var lines = UnitLedger.of(
                basket("40.00", "3.00", List.of(card("3.00")), article("A", 2, "10.00"), article("B", 1, "20.00")));

        assertThat(nets(lines)).containsOnly(eur("0.00"));
        assertThat(shippings(lines)).containsExactly(eur("1.00"), eur("1.00"), eur("1.00"));
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
}
