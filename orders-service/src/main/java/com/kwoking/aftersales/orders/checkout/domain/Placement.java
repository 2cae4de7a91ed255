package com.kwoking.aftersales.orders.checkout.domain;

import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What becomes of a basket.
public sealed interface Placement {

    record Placed(UnpaidOrder order) implements Placement {}

    record OrderNumberTaken() implements Placement {}

    /// No policy was heard of at all yet, so nothing can be said about this one.
    record PolicyNotKnownYet() implements Placement {}

    /// @param version absent when none was asked for and none was in force
    record PolicyUnknown(@Nullable PolicyVersion version) implements Placement {}

    record TendersDoNotAddUp(Money total, Money tendered) implements Placement {}

    record Refused(Reason reason) implements Placement {}

    enum Reason {
        CURRENCIES_MIXED,
        DISCOUNT_EXCEEDS_VALUE,
        TENDERS_NOT_DISTINCT,
        ORDER_TOO_LARGE
    }

    /// These three are so that whatever is told about an order fits into one event (R85): its units, all named at once
    /// and by the longest names; the accessories that belong to its articles; and those that may be missing when
    /// everything comes back, each kind once for each unit.
    int MOST_UNITS = 2_000;

    int MOST_ACCESSORIES = 1_000;

    int MOST_ACCESSORIES_OF_ALL_UNITS = 10_000;

    /// What is wrong with the basket in itself.
    static Optional<Placement> objection(Basket basket) {
        if (amounts(basket).map(Money::currency).distinct().count() > 1) {
            return Optional.of(new Refused(Reason.CURRENCIES_MIXED));
        }
        if (isTooLarge(basket)) {
            return Optional.of(new Refused(Reason.ORDER_TOO_LARGE));
        }
        if (basket.discount().compareTo(basket.value()) > 0) {
            return Optional.of(new Refused(Reason.DISCOUNT_EXCEEDS_VALUE));
        }
        if (!areDistinct(basket.tenders(), Tender::tenderId)
                || !areDistinct(basket.tenders(), Tender::paymentReference)) {
            return Optional.of(new Refused(Reason.TENDERS_NOT_DISTINCT));
        }
        return basket.tendered().equals(basket.total())
                ? Optional.empty()
                : Optional.of(new TendersDoNotAddUp(basket.total(), basket.tendered()));
    }

    /// Which version the order is bought under (R45, R46), or why none can be named.
    static Optional<Placement> objection(Basket basket, Optional<PolicyPublished> policy, boolean anyKnown) {
        if (policy.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(anyKnown ? new PolicyUnknown(basket.policyVersion()) : new PolicyNotKnownYet());
    }

    private static boolean isTooLarge(Basket basket) {
        return basket.units() > MOST_UNITS
                || basket.accessories() > MOST_ACCESSORIES
                || basket.accessoriesOfAllUnits() > MOST_ACCESSORIES_OF_ALL_UNITS;
    }

    private static Stream<Money> amounts(Basket basket) {
        return Stream.of(
                        Stream.of(basket.discount(), basket.shipping()),
                        basket.articles().stream().map(Basket.Article::unitPrice),
                        basket.articles().stream()
                                .flatMap(article -> article.accessories().stream())
                                .flatMap(accessory -> Optional.ofNullable(accessory.price()).stream()),
                        basket.tenders().stream().map(Tender::amount))
                .flatMap(Function.identity());
    }

    private static boolean areDistinct(List<Tender> tenders, Function<Tender, Object> by) {
        var seen = new HashSet<>();
        return tenders.stream().map(by).allMatch(seen::add);
    }
}
