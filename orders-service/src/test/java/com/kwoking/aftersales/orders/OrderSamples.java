package com.kwoking.aftersales.orders;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.checkout.domain.Basket;
import com.kwoking.aftersales.orders.order.domain.Change;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import com.kwoking.aftersales.orders.payment.domain.PaymentCapture;
import com.kwoking.aftersales.orders.payment.domain.PaymentOutcome;
import com.kwoking.aftersales.orders.payment.domain.PaymentSignal;
import com.kwoking.aftersales.orders.shipping.Packing;
import com.kwoking.aftersales.orders.shipping.Shipment;
import com.kwoking.aftersales.orders.shipping.Shipping;
import com.kwoking.aftersales.testkit.sample.SamplePolicy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The worked order of section 4 of the rules, and small ways to bring it into any state.
public final class OrderSamples {

    public static final Instant PAID_AT = Instant.parse("2026-03-28T12:00:00Z");
    public static final OrderId ORDER = new OrderId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    public static final CustomerId CUSTOMER = new CustomerId(UUID.fromString("00000000-0000-4000-8000-000000000002"));

    private OrderSamples() {}

    public static Basket.Article article(String sku, int quantity, String price) {
        return new Basket.Article(new Sku(sku), "Article " + sku, "default", quantity, eur(price), List.of());
    }

    public static Basket.Article article(String sku, int quantity, String price, String category) {
        return new Basket.Article(new Sku(sku), "Article " + sku, category, quantity, eur(price), List.of());
    }

    public static Tender card(String amount) {
        return new Tender(new TenderId("card-1"), TenderKind.CARD, "pay_card", eur(amount), null);
    }

    public static Tender giftCard(String amount) {
        return new Tender(new TenderId("gift-1"), TenderKind.GIFT_CARD, "pay_gift", eur(amount), null);
    }

    public static Basket basket(String discount, String shipping, List<Tender> tenders, Basket.Article... articles) {
        return new Basket("K-1", "FR", Arrays.asList(articles), eur(discount), eur(shipping), tenders, null, PAID_AT);
    }

    /// A 2 × 30.00, B 1 × 19.99, coupon 10.00, shipping 6.90, paid 76.89.
    public static Basket worked(Tender... tenders) {
        return basket(
                "10.00",
                "6.90",
                tenders.length == 0 ? List.of(card("76.89")) : List.of(tenders),
                article("A", 2, "30.00"),
                article("B", 1, "19.99"));
    }

    public static UnpaidOrder placed(Basket basket) {
        return basket.order(ORDER, CUSTOMER, new PolicyVersion("2026-01"), PAID_AT.minusSeconds(60));
    }

    public static PaidOrder paid(Basket basket) {
        Order order = placed(basket);
        for (Tender tender : basket.tenders()) {
            order = change(PaymentCapture.hear(order, captured(tender))).order();
        }
        return (PaidOrder) order;
    }

    public static PaymentSignal.Captured captured(Tender tender) {
        return new PaymentSignal.Captured(tender.paymentReference(), tender.amount(), PAID_AT);
    }

    public static Change change(PaymentOutcome outcome) {
        return switch (outcome) {
            case PaymentOutcome.Taken(Change change) -> change;
            case PaymentOutcome.NotAsExpected(var _, Change change) -> change;
            case PaymentOutcome.WithoutEffect() -> throw new AssertionError("without effect");
            case PaymentOutcome.UnknownOrder() -> throw new AssertionError("unknown");
        };
    }

    public static Packing packing(String tracking, String sku, int quantity) {
        return new Packing("COLISSIMO", tracking, List.of(new Packing.Content(new Sku(sku), quantity)));
    }

    public static ParcelId parcelId(int number) {
        return new ParcelId(new UUID(0, number));
    }

    public static PaidOrder shipped(PaidOrder order, String tracking, String sku, int quantity) {
        int number = order.parcels().size() + 1;
        var shipment =
                Shipping.ship(order, packing(tracking, sku, quantity), parcelId(number), PAID_AT.plusSeconds(3600));
        return (PaidOrder) ((Shipment.Shipped) shipment).change().order();
    }

    public static <E extends OrderEvent> E only(Class<E> type, Change change) {
        return type.cast(change.told().getFirst());
    }

    public static PolicyPublished policy() {
        return policy(Map.of());
    }

    public static PolicyPublished policy(Map<String, Boolean> cancellableUntilShipped) {
        return SamplePolicy.of("2026-01")
                .from(Instant.parse("2026-01-01T00:00:00Z"))
                .cancellableUntilShipped(cancellableUntilShipped)
                .published();
    }
}
