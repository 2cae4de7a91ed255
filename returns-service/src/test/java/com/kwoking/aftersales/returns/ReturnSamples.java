package com.kwoking.aftersales.returns;

import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A1;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.A2;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.B1;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.Window;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnApproved.ReturnAddress;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.returns.ReturnRequested.WantedResolution;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.returns.eligibility.domain.Eligibility;
import com.kwoking.aftersales.returns.eligibility.domain.RequestedItem;
import com.kwoking.aftersales.returns.policy.domain.Policy;
import com.kwoking.aftersales.returns.purchase.domain.Purchase;
import com.kwoking.aftersales.returns.purchase.domain.Sale;
import com.kwoking.aftersales.returns.request.ReturnRequest;
import com.kwoking.aftersales.returns.returncase.domain.UnitFinding;
import com.kwoking.aftersales.testkit.sample.Article;
import com.kwoking.aftersales.testkit.sample.SamplePolicy;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import com.kwoking.aftersales.testkit.sample.WorkedParcel;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The worked order of the rules: A 2 × 30.00, B 1 × 19.99, coupon 10.00, shipping 6.90, paid 76.89 EUR.
public final class ReturnSamples {

    private static final String LAMP = "Lampe de bureau";
    private static final String CASE = "Coque";

    public static final Sku A = new Sku("A");
    public static final Sku B = new Sku("B");
    public static final Instant SHIPPED = Instant.parse("2026-03-11T09:00:00Z");

    /// The vector of section 5: 10:00 in Paris.
    public static final Instant DELIVERED = Instant.parse("2026-03-15T09:00:00Z");

    public static final Instant DAMAGE_REPORT_BEFORE = Instant.parse("2026-03-29T22:00:00Z");
    public static final Instant RETURN_BEFORE = Instant.parse("2026-05-14T22:00:00Z");

    public static final ReturnAddress WAREHOUSE =
            new ReturnAddress("Service des retours", "12 rue des Entrepôts", "93200", "Saint-Denis", "FR");

    private ReturnSamples() {}

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
        return worked(orderId, customerId)
                .of(Article.of("A", LAMP, category, charger, cable), Article.of("B", CASE, "accessories"))
                .under(policy)
                .goingTo(country)
                .paid();
    }

    public static OrderShipped shipped(OrderId orderId, CustomerId customerId, ParcelId parcel, UnitId... units) {
        return parcel(orderId, customerId, parcel, units).shipped(SHIPPED);
    }

    public static ParcelDelivered delivered(
            OrderId orderId, CustomerId customerId, ParcelId parcel, Instant at, UnitId... units) {
        return parcel(orderId, customerId, parcel, units).delivered(at);
    }

    public static DeliveryRefused refused(
            OrderId orderId, CustomerId customerId, ParcelId parcel, DeliveryRefused.Reason reason, UnitId... units) {
        return parcel(orderId, customerId, parcel, units).refused(DELIVERED, reason);
    }

    private static WorkedParcel parcel(OrderId orderId, CustomerId customerId, ParcelId parcel, UnitId... units) {
        return WorkedParcel.of(worked(orderId, customerId), parcel, 1, units);
    }

    private static WorkedOrder worked(OrderId orderId, CustomerId customerId) {
        return WorkedOrder.of(orderId, customerId)
                .of(Article.of("A", LAMP, "electronics"), Article.of("B", CASE, "accessories"));
    }

    public static Policy policy() {
        return new Policy(SamplePolicy.of("2026-01").published());
    }

    /// Gift cards and hygiene are not taken back, electronics have a year of warranty, Belgium the statute.
    public static Policy policyByCategory() {
        return new Policy(SamplePolicy.of("sample-categories")
                .takingBackNo("gift-card", "hygiene")
                .warranting("electronics", new Window(365, SamplePolicy.SHOP))
                .underTheStatuteIn("BE")
                .published());
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
        return worked(order(1), customer(1)).items(units);
    }

    public static String numberOf(OrderId orderId) {
        return worked(orderId, customer(1)).number();
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
