package com.kwoking.aftersales.orders.checkout.domain;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the storefront says was bought, before anything was checked.
///
/// @param country ISO 3166-1 alpha-2
/// @param policyVersion what the shopper accepted; when absent, whatever was in force at `policyAcceptedAt` (R45)
public record Basket(
        String orderNumber,
        String country,
        List<Article> articles,
        Money discount,
        Money shipping,
        List<Tender> tenders,
        @Nullable PolicyVersion policyVersion,
        Instant policyAcceptedAt) {

    public Basket {
        articles = List.copyOf(articles);
        tenders = List.copyOf(tenders);
    }

    public record Article(
            Sku sku, String name, String category, int quantity, Money unitPrice, List<Accessory> accessories) {

        public Article {
            accessories = List.copyOf(accessories);
        }

        Money value() {
            return unitPrice.times(quantity);
        }
    }

    public Money value() {
        return articles.stream().map(Article::value).reduce(Money.zero(discount.currency()), Money::plus);
    }

    public Money total() {
        return value().minus(discount).plus(shipping);
    }

    public Money tendered() {
        return tenders.stream().map(Tender::amount).reduce(Money.zero(discount.currency()), Money::plus);
    }

    /// With the unit ledger: what each unit costs from now on.
    public UnpaidOrder order(OrderId orderId, CustomerId customerId, PolicyVersion boughtUnder, Instant placedAt) {
        var purchase = new Purchase(
                orderId,
                orderNumber,
                customerId,
                country,
                boughtUnder,
                policyAcceptedAt,
                UnitLedger.of(this),
                new Purchase.Price(discount, shipping, total()),
                placedAt);
        return new UnpaidOrder(purchase, new Payment(tenders, null));
    }

    public int units() {
        return articles.stream().mapToInt(Article::quantity).sum();
    }

    int accessories() {
        return articles.stream()
                .mapToInt(article -> article.accessories().size())
                .sum();
    }

    /// Each kind once for each unit that it belongs to.
    int accessoriesOfAllUnits() {
        return articles.stream()
                .mapToInt(article -> article.quantity() * article.accessories().size())
                .sum();
    }
}
