package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;

import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.testkit.sample.Article;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import com.kwoking.aftersales.testkit.sample.WorkedParcel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The worked order, told of one customer.
public record EventSamples(WorkedOrder worked) {

    public static final String NUMBER = "KW-2026-000123";
    public static final Instant PAID_AT = Instant.parse("2026-03-10T09:30:00Z");
    public static final Instant DELIVERED_AT = Instant.parse("2026-03-15T09:00:00Z");
    public static final Instant DAMAGE_REPORT_BEFORE = Instant.parse("2026-03-29T22:00:00Z");
    public static final Instant RETURN_BEFORE = Instant.parse("2026-05-14T22:00:00Z");

    private static final ParcelId PARCEL = new ParcelId(new UUID(0, 8));

    public static final Item A1 = ofSomebody().worked.item(WorkedOrder.A1);
    public static final Item A2 = ofSomebody().worked.item(WorkedOrder.A2);
    public static final Item B = ofSomebody().worked.item(WorkedOrder.B1);

    public static EventSamples ofSomebody() {
        return new EventSamples(WorkedOrder.ofSomebody()
                .numbered(NUMBER)
                .paidAt(PAID_AT)
                .of(Article.of("LAMP-A", "Lampe de bureau", "lighting"), Article.of("CABLE-B", "Câble USB-C", "cables"))
                .paidWith(giftCard("20.00"), card("56.89")));
    }

    /// As the topics have it for a key.
    public String key() {
        return orderId().value().toString();
    }

    public OrderId orderId() {
        return worked.orderId();
    }

    public CustomerId customerId() {
        return worked.customerId();
    }

    public ReturnSamples returned() {
        return new ReturnSamples(worked);
    }

    public RefundSamples refund() {
        return new RefundSamples(worked, returned().returnId());
    }

    public CustomerContact contact(String email) {
        return contact(email, "Jeanne Martin", "fr", PAID_AT);
    }

    public CustomerContact contact(String email, String name, String locale, Instant updatedAt) {
        return new CustomerContact(customerId(), email, name, locale, false, updatedAt);
    }

    public OrderPaid paid() {
        return worked.paid();
    }

    /// As `paid`, of an order that had been given up before.
    public OrderPaid paidAfterCancellation() {
        return worked.paidAfterCancellation(PAID_AT.minus(Duration.ofMinutes(4)));
    }

    public OrderShipped shipped() {
        return shipped(1, false, null);
    }

    public OrderShipped shipped(int number, boolean complete, @Nullable ParcelId replacementOf) {
        return parcel(number, WorkedOrder.A1, WorkedOrder.A2)
                .shipped(Instant.parse("2026-03-12T15:00:00Z"), complete, replacementOf);
    }

    public ParcelDelivered delivered() {
        return delivered(DELIVERED_AT, ParcelDelivered.Source.CARRIER);
    }

    public ParcelDelivered estimated() {
        return delivered(DELIVERED_AT, ParcelDelivered.Source.ESTIMATED);
    }

    /// With windows that are open whatever the clock says.
    public ParcelDelivered deliveredJustNow(Instant now) {
        return delivered(now, ParcelDelivered.Source.CARRIER);
    }

    private ParcelDelivered delivered(Instant at, ParcelDelivered.Source source) {
        return parcel(1, WorkedOrder.A1, WorkedOrder.A2).delivered(at, source);
    }

    public ParcelLost lost(ParcelLost.Reshipment reshipment) {
        var parcel = parcel(1, WorkedOrder.A1, WorkedOrder.B1);
        return reshipment == ParcelLost.Reshipment.FULL
                ? parcel.lost(DELIVERED_AT, reshipment)
                : parcel.lost(DELIVERED_AT, reshipment, WorkedOrder.B1);
    }

    public DeliveryRefused refused(DeliveryRefused.Reason reason) {
        return parcel(1, WorkedOrder.A1).refused(DELIVERED_AT, reason);
    }

    private WorkedParcel parcel(int number, UnitId... units) {
        return WorkedParcel.of(worked, PARCEL, number, units).carriedBy("Colissimo", "6A12345678901");
    }

    public OrderCancelled cancelled(OrderCancelled.Branch branch) {
        return worked.cancelled(
                branch, PAID_AT.plus(Duration.ofHours(3)), WorkedOrder.A1, WorkedOrder.A2, WorkedOrder.B1);
    }

    /// The same units, and something else of the order is left.
    public OrderCancelled cancelledInPart() {
        OrderCancelled all = cancelled(OrderCancelled.Branch.AFTER_24H);
        return new OrderCancelled(
                all.orderId(),
                all.orderNumber(),
                all.customerId(),
                all.policyVersion(),
                all.branch(),
                all.items(),
                false,
                all.actor(),
                all.reason(),
                all.cancelledAt());
    }

    public ReplacementUnavailable unavailable() {
        return new ReplacementUnavailable(
                orderId(), NUMBER, customerId(), returned().returnId(), null, List.of(A1), DELIVERED_AT);
    }

    public AccessCodeIssued code(Instant expiresAt) {
        return new AccessCodeIssued(
                orderId(), customerId(), "482913", expiresAt, expiresAt.minus(Duration.ofMinutes(15)));
    }
}
