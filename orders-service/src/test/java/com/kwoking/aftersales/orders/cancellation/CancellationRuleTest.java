package com.kwoking.aftersales.orders.cancellation;

import static com.kwoking.aftersales.orders.OrderSamples.PAID_AT;
import static com.kwoking.aftersales.orders.OrderSamples.article;
import static com.kwoking.aftersales.orders.OrderSamples.basket;
import static com.kwoking.aftersales.orders.OrderSamples.card;
import static com.kwoking.aftersales.orders.OrderSamples.paid;
import static com.kwoking.aftersales.orders.OrderSamples.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R22")
@Tag("R23")
class CancellationRuleTest {

    @ParameterizedTest(name = "{0} after the payment: {1}, books {2}, gift cards {3}, unnamed {4}")
    @CsvSource(textBlock = """
            # R23: the last instant of the 24 hours is in time
            PT24H,           WITHIN_24H, true, true,  true
            # R22: afterwards by category
            PT24H0.000001S,  AFTER_24H,  true, false, true
            """)
    void withinTheFreeTimeEverythingIsCancellableAndThenWhatItsCategoryAllows(
            Duration after, Branch branch, boolean books, boolean giftCards, boolean unnamed) {
        var rule = CancellationRule.at(PAID_AT, policy(Map.of("gift-card", false, "books", true)), PAID_AT.plus(after));

        assertThat(rule.branch()).isEqualTo(branch);
        assertThat(rule.allows(unitOf("books"))).isEqualTo(books);
        assertThat(rule.allows(unitOf("gift-card"))).isEqualTo(giftCards);
        assertThat(rule.allows(unitOf("lighting"))).isEqualTo(unnamed);
    }

    private static OrderedUnit unitOf(String category) {
        return paid(basket("0.00", "0.00", List.of(card("10.00")), article("A", 1, "10.00", category)))
                .purchase()
                .units()
                .getFirst();
    }
}
