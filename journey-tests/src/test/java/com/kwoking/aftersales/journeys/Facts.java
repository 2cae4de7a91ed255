package com.kwoking.aftersales.journeys;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.policy.Window;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Condition;
import com.kwoking.aftersales.events.returns.ReturnInspected.Criteria;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Entitlement;
import com.kwoking.aftersales.events.returns.ReturnInspected.InspectedUnit;
import com.kwoking.aftersales.events.returns.ReturnInspected.Outcome;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.parties.Carrier;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to one order that no service ever saw: two lamps of which one comes back, a cable that
/// is cancelled, a clock that is lost, a mirror that is refused at the door.
final class Facts {

    static final Money TOTAL = eur(9989);

    private static final Instant PAID =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(5));
    private static final Instant DELIVERED = PAID.plus(Duration.ofDays(3));
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Item LAMP_1 = item("1.1", "LUMO-LAMP", "Lampe de bureau Lumo");
    private static final Item LAMP_2 = item("1.2", "LUMO-LAMP", "Lampe de bureau Lumo");
    private static final Item CABLE = item("2.1", "USBC-CABLE-2M", "Câble USB-C tressé 2 m");
    private static final Item CLOCK = item("3.1", "TIKO-CLOCK", "Horloge murale Tiko");
    private static final Item MIRROR = item("4.1", "OVA-MIRROR", "Miroir rond Ova");

    final OrderId orderId = new OrderId(UUID.randomUUID());
    final CustomerId customerId = new CustomerId(UUID.randomUUID());
    final String orderNumber = "KW-S-" + orderId.value().toString().substring(0, 8);
    final String paymentReference = "pay_" + orderId.value().toString().replace("-", "");
    final String email = "nora." + orderId.value().toString().substring(0, 13) + "@example.com";
    private final ReturnId returnId = new ReturnId(UUID.randomUUID());
    private final ParcelId lamps = new ParcelId(UUID.randomUUID());
    private final ParcelId clock = new ParcelId(UUID.randomUUID());
    private final ParcelId mirror = new ParcelId(UUID.randomUUID());

    /// In the order in which they would happen.
    enum Fact {
        CONTACT,
        PAID,
        CANCELLED_CABLE,
        SHIPPED_LAMPS,
        SHIPPED_CLOCK,
        SHIPPED_MIRROR,
        DELIVERED_LAMPS,
        LOST_CLOCK,
        REFUSED_MIRROR,
        REQUESTED,
        APPROVED,
        INSPECTED
    }

    Caller customer() {
        return Caller.customer(customerId);
    }

    DomainEvent event(Fact fact) {
        return switch (fact) {
            case CONTACT -> new CustomerContact(customerId, email, "Nora Petit", "fr", true, PAID);
            case PAID -> paid(null);
            case CANCELLED_CABLE -> cancelled(OrderCancelled.Branch.AFTER_24H, List.of(CABLE), false);
            case SHIPPED_LAMPS -> shipped(lamps, 1, LAMP_1, LAMP_2);
            case SHIPPED_CLOCK -> shipped(clock, 2, CLOCK);
            case SHIPPED_MIRROR -> shipped(mirror, 3, MIRROR);
            case DELIVERED_LAMPS -> delivered();
            case LOST_CLOCK -> lost();
            case REFUSED_MIRROR -> refused();
            case REQUESTED -> requested();
            case APPROVED -> approved();
            case INSPECTED -> inspected();
        };
    }

    /// The customer changed their mind before the shop knew of any payment.
    OrderCancelled cancelledBeforePayment() {
        return cancelled(OrderCancelled.Branch.BEFORE_PAYMENT, List.of(LAMP_1, LAMP_2, CABLE, CLOCK, MIRROR), true);
    }

    /// The money came all the same, and its event says for what.
    OrderPaid paidAfterCancellation() {
        return paid(cancelledBeforePayment().cancelledAt());
    }

    private OrderPaid paid(@Nullable Instant cancelledAt) {
        return new OrderPaid(
                orderId,
                orderNumber,
                customerId,
                "FR",
                PAID,
                new PolicyVersion("2026-01"),
                PAID.minusSeconds(60),
                List.of(
                        line(
                                1,
                                LAMP_1,
                                List.of(new Accessory("Chargeur", 1, eur(1200))),
                                unit("1.1", 2625, 259),
                                unit("1.2", 2625, 259)),
                        line(2, CABLE, List.of(), unit("2.1", 1749, 172)),
                        line(3, CLOCK, List.of(), unit("3.1", 1000, 100)),
                        line(4, MIRROR, List.of(), unit("4.1", 1100, 100))),
                List.of(new OrderPaid.Tender(new TenderId("card-1"), TenderKind.CARD, paymentReference, TOTAL)),
                eur(890),
                TOTAL,
                cancelledAt);
    }

    private OrderCancelled cancelled(OrderCancelled.Branch branch, List<Item> items, boolean complete) {
        return new OrderCancelled(
                orderId,
                orderNumber,
                customerId,
                new PolicyVersion("2026-01"),
                branch,
                items,
                complete,
                OrderCancelled.Actor.CUSTOMER,
                "CHANGED_MIND",
                PAID.plus(Duration.ofDays(2)));
    }

    private OrderShipped shipped(ParcelId parcelId, int number, Item... items) {
        return new OrderShipped(
                orderId,
                orderNumber,
                customerId,
                parcelId,
                number,
                Carrier.NAME,
                trackingNumber(parcelId),
                List.of(items),
                number == 3,
                null,
                PAID.plus(Duration.ofDays(1)));
    }

    private ParcelDelivered delivered() {
        return new ParcelDelivered(
                orderId,
                orderNumber,
                customerId,
                lamps,
                trackingNumber(lamps),
                List.of(LAMP_1, LAMP_2),
                ParcelDelivered.Source.CARRIER,
                new Window(14, PARIS).closesAfter(DELIVERED),
                new Window(60, PARIS).closesAfter(DELIVERED),
                DELIVERED);
    }

    private ParcelLost lost() {
        return new ParcelLost(
                orderId,
                orderNumber,
                customerId,
                clock,
                trackingNumber(clock),
                List.of(CLOCK),
                ParcelLost.Reshipment.NONE,
                List.of(CLOCK),
                DELIVERED);
    }

    private DeliveryRefused refused() {
        return new DeliveryRefused(
                orderId,
                orderNumber,
                customerId,
                mirror,
                trackingNumber(mirror),
                List.of(MIRROR),
                DeliveryRefused.Reason.DAMAGED,
                DELIVERED);
    }

    private ReturnRequested requested() {
        return new ReturnRequested(
                returnId,
                orderId,
                orderNumber,
                customerId,
                new PolicyVersion("2026-01"),
                ReturnFlow.CONDITIONAL_60D,
                Motive.NOT_SATISFIED,
                ReturnRequested.Origin.CUSTOMER,
                ReturnRequested.WantedResolution.REFUND,
                List.of(LAMP_1),
                List.of(),
                ReturnRequested.Priority.NORMAL,
                List.of(),
                new Window(60, PARIS).closesAfter(DELIVERED),
                null,
                DELIVERED.plusSeconds(3600));
    }

    private ReturnApproved approved() {
        return new ReturnApproved(
                returnId,
                orderId,
                orderNumber,
                customerId,
                "RMA-S-1",
                ReturnFlow.CONDITIONAL_60D,
                List.of(LAMP_1),
                true,
                new ReturnApproved.ReturnAddress("KWOKING Retours", "1 rue du Port", "59000", "Lille", "FR"),
                List.of(new Accessory("Chargeur", 1, eur(1200))),
                DELIVERED.plusSeconds(7200));
    }

    private ReturnInspected inspected() {
        return new ReturnInspected(
                returnId,
                orderId,
                orderNumber,
                customerId,
                1,
                ReturnInspected.Mode.PHYSICAL,
                ReturnFlow.CONDITIONAL_60D,
                Resolution.REFUND_TOTAL,
                null,
                List.of(new InspectedUnit(
                        LAMP_1,
                        true,
                        null,
                        new Criteria(true, true, true, true),
                        Condition.AS_NEW,
                        Outcome.ACCEPTED,
                        null,
                        Entitlement.ITEM)),
                List.of(new Deduction(Deduction.Kind.MISSING_ACCESSORY, LAMP_1.unitId(), "Chargeur", 1, eur(1200))),
                null,
                null,
                DELIVERED.plus(Duration.ofDays(1)));
    }

    private static String trackingNumber(ParcelId parcelId) {
        return "6A" + parcelId.value().toString().substring(0, 8);
    }

    private static Item item(String unit, String sku, String name) {
        return new Item(new UnitId(unit), new Sku(sku), name);
    }

    private static OrderPaid.Line line(int number, Item item, List<Accessory> accessories, OrderPaid.Unit... units) {
        return new OrderPaid.Line(number, item.sku(), item.name(), "home", accessories, List.of(units));
    }

    private static OrderPaid.Unit unit(String unit, long net, long shippingShare) {
        return new OrderPaid.Unit(new UnitId(unit), eur(net), eur(shippingShare));
    }
}
