package com.kwoking.aftersales.returns;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.policy.Window;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.returns.eligibility.domain.Eligibility;
import com.kwoking.aftersales.returns.eligibility.domain.RequestedItem;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.request.ReturnRequest;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The worked order of the rules: A 2 × 30.00, B 1 × 19.99, coupon 10.00, shipping 6.90, paid 76.89 EUR.
public final class ReturnSamples {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Sku A = new Sku("A");
    public static final Sku B = new Sku("B");
    public static final UnitId A1 = UnitId.of(1, 1);
    public static final UnitId A2 = UnitId.of(1, 2);
    public static final UnitId B1 = UnitId.of(2, 1);
    public static final Instant PAID = Instant.parse("2026-03-10T09:00:00Z");
    public static final Instant SHIPPED = Instant.parse("2026-03-11T09:00:00Z");

    /// The vector of section 5: 10:00 in Paris.
    public static final Instant DELIVERED = Instant.parse("2026-03-15T09:00:00Z");

    public static final Instant DAMAGE_REPORT_BEFORE = Instant.parse("2026-03-29T22:00:00Z");
    public static final Instant RETURN_BEFORE = Instant.parse("2026-05-14T22:00:00Z");

    public static final ReturnAddress WAREHOUSE =
            new ReturnAddress("Service des retours", "12 rue des Entrepôts", "93200", "Saint-Denis", "FR");

    private ReturnSamples() {}

    public static Money eur(String amount) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact(), EUR);
    }

    public static OrderId order(int number) {
        return new OrderId(new UUID(1, number));
    }

    public static CustomerId customer(int number) {
        return new CustomerId(new UUID(2, number));
    }

    public static ParcelId parcel(int number) {
        return new ParcelId(new UUID(3, number));
    }

    public static OrderPaid paid(OrderId orderId, CustomerId customerId, String policy, String category) {
        return paid(orderId, customerId, policy, category, "FR");
    }

    public static OrderPaid paid(
            OrderId orderId, CustomerId customerId, String policy, String category, String country) {
        var charger = new Accessory("Chargeur", 1, eur("12.00"));
        var cable = new Accessory("Câble", 2, null);
        return new OrderPaid(
                orderId,
                numberOf(orderId),
                customerId,
                country,
                PAID,
                new PolicyVersion(policy),
                PAID,
                List.of(
                        new OrderPaid.Line(
                                1,
                                A,
                                "Lampe de bureau",
                                category,
                                List.of(charger, cable),
                                List.of(
                                        new OrderPaid.Unit(A1, eur("26.25"), eur("2.59")),
                                        new OrderPaid.Unit(A2, eur("26.25"), eur("2.59")))),
                        new OrderPaid.Line(
                                2,
                                B,
                                "Coque",
                                "accessories",
                                List.of(),
                                List.of(new OrderPaid.Unit(B1, eur("17.49"), eur("1.72"))))),
                List.of(new OrderPaid.Tender(new TenderId("card-1"), TenderKind.CARD, "pay_1", eur("76.89"))),
                eur("6.90"),
                eur("76.89"));
    }

    public static OrderShipped shipped(OrderId orderId, CustomerId customerId, ParcelId parcel, UnitId... units) {
        return new OrderShipped(
                orderId,
                numberOf(orderId),
                customerId,
                parcel,
                1,
                "COLISSIMO",
                "6A" + parcel.value(),
                items(units),
                false,
                null,
                SHIPPED);
    }

    public static ParcelDelivered delivered(
            OrderId orderId, CustomerId customerId, ParcelId parcel, Instant at, UnitId... units) {
        return new ParcelDelivered(
                orderId,
                numberOf(orderId),
                customerId,
                parcel,
                "6A" + parcel.value(),
                items(units),
                ParcelDelivered.Source.CARRIER,
                new Window(14, PARIS).closesAfter(at),
                new Window(60, PARIS).closesAfter(at),
                at);
    }

    public static DeliveryRefused refused(
            OrderId orderId, CustomerId customerId, ParcelId parcel, DeliveryRefused.Reason reason, UnitId... units) {
        return new DeliveryRefused(
                orderId, numberOf(orderId), customerId, parcel, "6A" + parcel.value(), items(units), reason, DELIVERED);
    }

    public static Policy policy() {
        return new Policy(terms("2026-01", Set.of(), Map.of(), Set.of()));
    }

    /// Gift cards and hygiene are not taken back, electronics have a year of warranty, Belgium the statute.
    public static Policy policyByCategory() {
        return new Policy(terms(
                "sample-categories",
                Set.of("gift-card", "hygiene"),
                Map.of("electronics", new Window(365, PARIS)),
                Set.of("BE")));
    }

    private static PolicyPublished terms(
            String version, Set<String> nonReturnable, Map<String, Window> warranties, Set<String> statutory) {
        return new PolicyPublished(
                new PolicyVersion(version),
                Instant.parse("2025-12-31T23:00:00Z"),
                new Window(14, PARIS),
                new Window(60, PARIS),
                Duration.ofHours(24),
                10,
                List.of(eur("150.00")),
                nonReturnable,
                warranties,
                Map.of(),
                statutory,
                Map.of(),
                Map.of());
    }

    /// Everything delivered in one parcel at the vector's instant.
    public static Purchase delivered(String category) {
        return delivered(category, "FR");
    }

    public static Purchase delivered(String category, String country) {
        var orderId = order(1);
        var customerId = customer(1);
        return Purchase.unheardOf(orderId)
                .hear(paid(orderId, customerId, "2026-01", category, country))
                .hear(shipped(orderId, customerId, parcel(1), A1, A2, B1))
                .hear(delivered(orderId, customerId, parcel(1), DELIVERED, A1, A2, B1));
    }

    public static Eligibility eligibility(Purchase purchase, Policy policy, UnitId... taken) {
        Sale sale = purchase.sale();
        if (sale == null) {
            throw new IllegalArgumentException("not paid");
        }
        return new Eligibility(purchase, sale, policy, Set.of(taken));
    }

    public static ReturnRequest asking(Motive motive, RequestedItem... items) {
        return new ReturnRequest(
                order(1), motive, List.of(items), null, WantedResolution.REFUND, List.of(), Origin.CUSTOMER, null);
    }

    public static List<Item> items(UnitId... units) {
        return Stream.of(units)
                .map(unit -> unit.equals(B1) ? new Item(B1, B, "Coque") : new Item(unit, A, "Lampe de bureau"))
                .toList();
    }

    public static String numberOf(OrderId orderId) {
        return "K-" + orderId.value().toString().substring(0, 13);
    }

    public static UnitFinding found(UnitId unit, @Nullable Boolean problemConfirmed) {
        return new UnitFinding(
                unit,
                null,
                true,
                problemConfirmed,
                null,
                null,
                null,
                com.kwoking.aftersales.events.returns.ReturnInspected.Condition.DAMAGED,
                List.of());
    }
}
