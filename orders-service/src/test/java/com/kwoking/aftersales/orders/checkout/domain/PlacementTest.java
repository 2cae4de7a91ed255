package com.kwoking.aftersales.orders.checkout.domain;

import static com.kwoking.aftersales.orders.OrderSamples.article;
import static com.kwoking.aftersales.orders.OrderSamples.basket;
import static com.kwoking.aftersales.orders.OrderSamples.card;
import static com.kwoking.aftersales.orders.OrderSamples.giftCard;
import static com.kwoking.aftersales.orders.OrderSamples.policy;
import static com.kwoking.aftersales.orders.OrderSamples.worked;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.checkout.domain.Placement.Reason;
import com.kwoking.aftersales.orders.checkout.domain.Placement.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlacementTest {

    @Test
    void tendersSumToTheTotalExactly() {
        assertThat(Placement.objection(worked(giftCard("20.00"), card("56.89"))))
                .isEmpty();
        assertThat(Placement.objection(worked(card("76.88"))))
                .contains(new Placement.TendersDoNotAddUp(eur("76.89"), eur("76.88")));
    }

    @Test
    void tendersAreDistinct() {
        assertThat(Placement.objection(worked(card("20.00"), card("56.89"))))
                .contains(new Refused(Reason.TENDERS_NOT_DISTINCT));
    }

    @Test
    void aDiscountIsAtMostWhatTheGoodsCost() {
        var all = basket("10.00", "2.00", List.of(card("2.00")), article("A", 1, "10.00"));
        var more = basket("10.01", "2.00", List.of(card("1.99")), article("A", 1, "10.00"));

        assertThat(Placement.objection(all)).isEmpty();
        assertThat(Placement.objection(more)).contains(new Refused(Reason.DISCOUNT_EXCEEDS_VALUE));
    }

    @Tag("R85")
    @Test
    void anOrderFitsIntoOneEvent() {
        var most =
                basket("0.00", "0.00", List.of(card("0.00")), article("A", 1_000, "0.00"), article("B", 1_000, "0.00"));
        var more =
                basket("0.00", "0.00", List.of(card("0.00")), article("A", 1_000, "0.00"), article("B", 1_001, "0.00"));

        assertThat(Placement.objection(most)).isEmpty();
        assertThat(Placement.objection(more)).contains(new Refused(Reason.ORDER_TOO_LARGE));
    }

    /// What may be missing from a return is told unit by unit.
    @Tag("R85")
    @Test
    void soDoTheAccessoriesOfAllItsUnits() {
        assertThat(Placement.objection(free(withAccessories("A", 1_000, 5), withAccessories("B", 1_000, 5))))
                .isEmpty();
        assertThat(Placement.objection(free(withAccessories("A", 1_000, 5), withAccessories("B", 834, 6))))
                .contains(new Refused(Reason.ORDER_TOO_LARGE));
    }

    private static Basket free(Basket.Article... articles) {
        return basket("0.00", "0.00", List.of(card("0.00")), articles);
    }

    private static Basket.Article withAccessories(String sku, int quantity, int accessories) {
        var kinds = IntStream.range(0, accessories)
                .mapToObj(each -> new Accessory("Accessoire " + each, 1, null))
                .toList();
        return new Basket.Article(new Sku(sku), "Article " + sku, "default", quantity, eur("0.00"), kinds);
    }

    @Tag("R45")
    @Test
    void anUnknownPolicyIsNotTheSameAsNoneHeardOfYet() {
        assertThat(Placement.objection(worked(), Optional.of(policy()), true)).isEmpty();
        assertThat(Placement.objection(worked(), Optional.empty(), true)).contains(new Placement.PolicyUnknown(null));
        assertThat(Placement.objection(worked(), Optional.empty(), false)).contains(new Placement.PolicyNotKnownYet());
    }
}
