package com.kwoking.aftersales.orders.cancellation;

import static com.kwoking.aftersales.orders.OrderSamples.PAID_AT;
import static com.kwoking.aftersales.orders.OrderSamples.article;
import static com.kwoking.aftersales.orders.OrderSamples.basket;
import static com.kwoking.aftersales.orders.OrderSamples.card;
import static com.kwoking.aftersales.orders.OrderSamples.only;
import static com.kwoking.aftersales.orders.OrderSamples.paid;
import static com.kwoking.aftersales.orders.OrderSamples.placed;
import static com.kwoking.aftersales.orders.OrderSamples.policy;
import static com.kwoking.aftersales.orders.OrderSamples.shipped;
import static com.kwoking.aftersales.orders.OrderSamples.worked;
import static com.kwoking.aftersales.orders.cancellation.Cancellation.Scope.UNSHIPPED_ONLY;
import static com.kwoking.aftersales.orders.cancellation.Cancellation.Scope.WHOLE_ORDER;
import static com.kwoking.aftersales.orders.cancellation.Cancelling.decide;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderCancelled.Actor;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Impossible;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Possible;
import com.kwoking.aftersales.orders.cancellation.Cancellation.Reason;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R22 to R25, A01 to A03.
class CancellationTest {

    @Tag("R23")
    @Tag("R24")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # after the payment, branch (R23: the last instant is included, whatever the clocks did that night)
            PT0S,              WITHIN_24H
            PT23H59M59S,       WITHIN_24H
            PT24H,             WITHIN_24H
            PT24H0.000000001S, AFTER_24H
            PT240H,            AFTER_24H
            """)
    void theSameMoneyGoesBackInBothBranches(Duration after, Branch branch) {
        var possible = possible(paid(worked()), PAID_AT.plus(after));

        assertThat(possible.branch()).isEqualTo(branch);
        assertThat(possible.amount()).isEqualTo(eur("76.89"));
        assertThat(possible.isComplete()).isTrue();
    }

    @Tag("R23")
    @Test
    void anOrderThatWasNeverPaidIsCancelledWithoutARefund() {
        var cancelled = only(
                OrderCancelled.class,
                possible(placed(worked()), PAID_AT).by(Actor.CUSTOMER, CancellationReason.CHANGED_MIND));

        assertThat(cancelled.branch()).isEqualTo(Branch.BEFORE_PAYMENT);
        assertThat(cancelled.complete()).isTrue();
        assertThat(cancelled.items()).hasSize(3);
        assertThat(possible(placed(worked()), PAID_AT).amount()).isEqualTo(eur("0.00"));
    }

    @Tag("R25")
    @Test
    void oneParcelThatLeftKeepsTheWholeOrder() {
        var order = shipped(paid(worked()), "T1", "A", 1);

        assertThat(decide(order, WHOLE_ORDER, policy(), PAID_AT)).isEqualTo(new Impossible(Reason.ALREADY_SHIPPED));
    }

    @Tag("R25")
    @Test
    void whatHasNotLeftCanStillBeCancelled() {
        var order = shipped(paid(worked()), "T1", "A", 2);

        var possible = (Possible) decide(order, UNSHIPPED_ONLY, policy(), PAID_AT);

        assertThat(possible.amount()).isEqualTo(eur("19.21"));
        assertThat(possible.isComplete()).isFalse();
        assertThat(units(possible)).containsExactly(new UnitId("2.1"));
        assertThat(possible.after().status()).isEqualTo(Order.Status.SHIPPED);
        assertThat(decide(possible.after(), UNSHIPPED_ONLY, policy(), PAID_AT))
                .isEqualTo(new Impossible(Reason.ALREADY_SHIPPED));
    }

    @Tag("R22")
    @Test
    void aCategoryMayBeCancellableWithinTheFreeTimeOnly() {
        var order = paid(basket(
                "0.00",
                "3.00",
                List.of(card("23.00")),
                article("A", 1, "10.00", "books"),
                article("G", 1, "10.00", "gift-card")));
        var giftCardsStay = policy(Map.of("gift-card", false));

        var inTime = (Possible) decide(order, WHOLE_ORDER, giftCardsStay, PAID_AT.plus(Duration.ofHours(24)));
        var late = (Possible) decide(order, WHOLE_ORDER, giftCardsStay, PAID_AT.plus(Duration.ofHours(25)));

        assertThat(inTime.amount()).isEqualTo(eur("23.00"));
        assertThat(units(late)).containsExactly(new UnitId("1.1"));
        assertThat(late.kept()).hasSize(1);
        assertThat(late.amount()).isEqualTo(eur("11.50"));
        assertThat(late.isComplete()).isFalse();
        assertThat(decide(late.after(), WHOLE_ORDER, giftCardsStay, late.at()))
                .isEqualTo(new Impossible(Reason.CATEGORY_NOT_CANCELLABLE));
    }

    @Test
    void whatIsCancelledIsCancelledOnce() {
        var after = possible(paid(worked()), PAID_AT).after();

        assertThat(after.status()).isEqualTo(Order.Status.CANCELLED);
        assertThat(decide(after, WHOLE_ORDER, policy(), PAID_AT)).isEqualTo(new Impossible(Reason.ALREADY_CANCELLED));
    }

    private static Possible possible(Order order, Instant now) {
        return (Possible) decide(order, WHOLE_ORDER, policy(), now);
    }

    private static List<UnitId> units(Possible possible) {
        return possible.units().stream().map(OrderedUnit::id).toList();
    }
}
