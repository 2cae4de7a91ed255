package com.kwoking.aftersales.testkit.sample;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The worked order of the rules: A 2 × 30.00, B 1 × 19.99, coupon 10.00, shipping 6.90, paid 76.89.
///
/// What a test needs to be otherwise it says, and the sums stay: who ordered, when, what the articles are called.
public record WorkedOrder(
        OrderId orderId,
        CustomerId customerId,
        String number,
        String country,
        Instant paidAt,
        PolicyVersion policy,
        Article a,
        Article b,
        List<OrderPaid.Tender> tenders) {

    public static final UnitId A1 = UnitId.of(1, 1);
    public static final UnitId A2 = UnitId.of(1, 2);
    public static final UnitId B1 = UnitId.of(2, 1);
    public static final List<UnitId> EVERYTHING = List.of(A1, A2, B1);

    private static final Instant PAID_AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final Article LAMP =
            Article.of("A", "Lampe de bureau", "lighting", new Accessory("Chargeur", 1, eur("12.00")));
    private static final Article BULB = Article.of("B", "Ampoule", "lighting");

    public WorkedOrder {
        tenders = List.copyOf(tenders);
    }

    public static WorkedOrder of(OrderId orderId, CustomerId customerId) {
        String number = "K-" + orderId.value().toString().substring(0, 13);
        return new WorkedOrder(
                orderId,
                customerId,
                number,
                "FR",
                PAID_AT,
                new PolicyVersion("2026-01"),
                LAMP,
                BULB,
                List.of(card("76.89")));
    }

    /// Of a customer and an order that nobody knows yet.
    public static WorkedOrder ofSomebody() {
        return of(new OrderId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()));
    }

    public WorkedOrder numbered(String other) {
        return new WorkedOrder(orderId, customerId, other, country, paidAt, policy, a, b, tenders);
    }

    public WorkedOrder goingTo(String otherCountry) {
        return new WorkedOrder(orderId, customerId, number, otherCountry, paidAt, policy, a, b, tenders);
    }

    public WorkedOrder paidAt(Instant other) {
        return new WorkedOrder(orderId, customerId, number, country, other, policy, a, b, tenders);
    }

    public WorkedOrder under(String policyVersion) {
        var other = new PolicyVersion(policyVersion);
        return new WorkedOrder(orderId, customerId, number, country, paidAt, other, a, b, tenders);
    }

    public WorkedOrder of(Article otherA, Article otherB) {
        return new WorkedOrder(orderId, customerId, number, country, paidAt, policy, otherA, otherB, tenders);
    }

    public WorkedOrder paidWith(OrderPaid.Tender... others) {
        return new WorkedOrder(orderId, customerId, number, country, paidAt, policy, a, b, List.of(others));
    }

    public static OrderPaid.Tender card(String captured) {
        return new OrderPaid.Tender(new TenderId("card-1"), TenderKind.CARD, "pay_card", eur(captured));
    }

    public static OrderPaid.Tender giftCard(String captured) {
        return new OrderPaid.Tender(new TenderId("gift-1"), TenderKind.GIFT_CARD, "pay_gift", eur(captured));
    }

    public OrderPaid paid() {
        return paid(null);
    }

    /// The money came for an order that had been given up before.
    public OrderPaid paidAfterCancellation(Instant cancelledAt) {
        return paid(cancelledAt);
    }

    public OrderCancelled cancelled(OrderCancelled.Branch branch, Instant at, UnitId... units) {
        return new OrderCancelled(
                orderId,
                number,
                customerId,
                policy,
                branch,
                items(units),
                units.length == EVERYTHING.size(),
                OrderCancelled.Actor.CUSTOMER,
                "CHANGED_MIND",
                at);
    }

    public List<Item> items(UnitId... units) {
        return Stream.of(units).map(this::item).toList();
    }

    public Item item(UnitId unit) {
        Article article = unit.equals(B1) ? b : a;
        return new Item(unit, article.sku(), article.name());
    }

    private OrderPaid paid(@Nullable Instant cancelledAt) {
        return new OrderPaid(
                orderId,
                number,
                customerId,
                country,
                paidAt,
                policy,
                paidAt,
                List.of(
                        line(1, a, unit(A1, "26.25", "2.59"), unit(A2, "26.25", "2.59")),
                        line(2, b, unit(B1, "17.49", "1.72"))),
                tenders,
                eur("6.90"),
                eur("76.89"),
                cancelledAt);
    }

    private static OrderPaid.Line line(int line, Article of, OrderPaid.Unit... units) {
        return new OrderPaid.Line(line, of.sku(), of.name(), of.category(), of.accessories(), List.of(units));
    }

    private static OrderPaid.Unit unit(UnitId id, String net, String shippingShare) {
        return new OrderPaid.Unit(id, eur(net), eur(shippingShare));
    }
}
