package com.kwoking.aftersales.orders.checkout.domain;

import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.LargestRemainder;
import com.kwoking.aftersales.orders.order.domain.Line;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/// What each single unit of an order costs, to the cent and for ever: the discount is shared by the
/// lines' value, the shipping by what is left of it, and both then by the units of a line. Whatever
/// comes back later, in whatever order, sums to what was paid (section 4 of the rules).
final class UnitLedger {

    private UnitLedger() {}

    static List<Line> of(Basket basket) {
        List<Basket.Article> articles = basket.articles();
        Currency currency = basket.discount().currency();
        List<Long> values =
                articles.stream().map(article -> article.value().minorUnits()).toList();
        long[] discounts = LargestRemainder.divide(basket.discount().minorUnits(), values);
        List<Long> nets = IntStream.range(0, discounts.length)
                .mapToObj(at -> values.get(at) - discounts[at])
                .toList();
        long[] shippings = LargestRemainder.divide(
                basket.shipping().minorUnits(), basket.value().equals(basket.discount()) ? quantities(articles) : nets);
        var lines = new ArrayList<Line>(articles.size());
        for (int at = 0; at < articles.size(); at++) {
            lines.add(line(at + 1, articles.get(at), nets.get(at), shippings[at], currency));
        }
        return lines;
    }

    private static Line line(int number, Basket.Article article, long net, long shipping, Currency currency) {
        List<Long> alike =
                IntStream.range(0, article.quantity()).mapToObj(_ -> 1L).toList();
        long[] nets = LargestRemainder.divide(net, alike);
        long[] shippings = LargestRemainder.divide(shipping, alike);
        List<OrderPaid.Unit> units = IntStream.range(0, article.quantity())
                .mapToObj(at -> new OrderPaid.Unit(
                        UnitId.of(number, at + 1), new Money(nets[at], currency), new Money(shippings[at], currency)))
                .toList();
        return new Line(
                number,
                article.sku(),
                article.name(),
                article.category(),
                article.unitPrice(),
                article.accessories(),
                units);
    }

    /// Goods that cost nothing share the shipping by the unit.
    private static List<Long> quantities(List<Basket.Article> articles) {
        return articles.stream().map(article -> (long) article.quantity()).toList();
    }
}
