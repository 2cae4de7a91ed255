package com.kwoking.aftersales.orders.checkout.domain;

import static com.kwoking.aftersales.orders.OrderSamples.article;
import static com.kwoking.aftersales.orders.OrderSamples.basket;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Whatever may be bought.
public final class Baskets {

    private Baskets() {}

    public static Arbitrary<Basket> any() {
        var articles = Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(3),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.longs().between(0, 50_000))
                .as((sku, quantity, price) -> article(sku, quantity, eurOf(price)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return articles.flatMap(all -> Combinators.combine(
                        Arbitraries.longs().between(0, value(all)),
                        Arbitraries.longs().between(0, 3_000))
                .as((discount, shipping) ->
                        basket(eurOf(discount), eurOf(shipping), List.of(), all.toArray(Basket.Article[]::new))));
    }

    private static long value(List<Basket.Article> articles) {
        return articles.stream().mapToLong(each -> each.value().minorUnits()).sum();
    }

    private static String eurOf(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
