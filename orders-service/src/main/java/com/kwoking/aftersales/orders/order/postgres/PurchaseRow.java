package com.kwoking.aftersales.orders.order.postgres;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Line;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.Payment;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.Tender;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "purchase")
@SuppressWarnings("NullAway.Init") // Hibernate fills what it makes.
class PurchaseRow {

    enum State {
        UNPAID,
        PAID,
        CANCELLED
    }

    record Lines(List<Line> lines) {}

    static final StoredDocument<Lines> LINES = StoredDocument.of(Lines.class);

    static final StoredDocument<Payment> PAYMENT = StoredDocument.of(Payment.class);

    @Id
    UUID orderId;

    @Column(updatable = false)
    String orderNumber;

    @Column(updatable = false)
    UUID customerId;

    @Column(updatable = false)
    String country;

    @Column(updatable = false)
    String currency;

    @Column(updatable = false)
    String policyVersion;

    @Column(updatable = false)
    Instant policyAcceptedAt;

    @Column(updatable = false)
    @ColumnTransformer(write = "cast(? as jsonb)")
    String lines;

    @Column(updatable = false)
    long discount;

    @Column(updatable = false)
    long shipping;

    @Column(updatable = false)
    long total;

    @Column(updatable = false)
    Instant placedAt;

    @Enumerated(EnumType.STRING)
    State state;

    @ColumnTransformer(write = "cast(? as jsonb)")
    String payment;

    @Nullable
    Instant paidAt;

    @Nullable
    Instant cancelledAt;

    boolean halfPaid;

    static PurchaseRow of(UnpaidOrder order) {
        Purchase purchase = order.purchase();
        var row = new PurchaseRow();
        row.orderId = purchase.orderId().value();
        row.orderNumber = purchase.orderNumber();
        row.customerId = purchase.customerId().value();
        row.country = purchase.country();
        row.currency = purchase.price().total().currency().getCurrencyCode();
        row.policyVersion = purchase.policyVersion().value();
        row.policyAcceptedAt = purchase.policyAcceptedAt();
        row.lines = LINES.write(new Lines(purchase.lines()));
        row.discount = purchase.price().discount().minorUnits();
        row.shipping = purchase.price().shipping().minorUnits();
        row.total = purchase.price().total().minorUnits();
        row.placedAt = purchase.placedAt();
        row.take(order);
        return row;
    }

    void take(Order order) {
        payment = PAYMENT.write(order.payment());
        switch (order) {
            case UnpaidOrder _ -> state = State.UNPAID;
            case PaidOrder paid -> {
                state = State.PAID;
                paidAt = paid.paidAt();
            }
            case CancelledOrder cancelled -> {
                state = State.CANCELLED;
                paidAt = cancelled.paidAt();
                cancelledAt = cancelled.cancelledAt();
                halfPaid = cancelled.paidAt() == null
                        && cancelled.payment().tenders().stream().anyMatch(Tender::isCaptured);
            }
        }
    }

    Order toOrder(List<Parcel> parcels, Set<UnitId> cancelled) {
        Payment soFar = PAYMENT.read(payment);
        return switch (state) {
            case UNPAID -> new UnpaidOrder(toPurchase(), soFar);
            case PAID -> new PaidOrder(toPurchase(), soFar, Objects.requireNonNull(paidAt), parcels, cancelled);
            case CANCELLED -> new CancelledOrder(toPurchase(), soFar, paidAt, Objects.requireNonNull(cancelledAt));
        };
    }

    private Purchase toPurchase() {
        return new Purchase(
                new OrderId(orderId),
                orderNumber,
                new CustomerId(customerId),
                country,
                new PolicyVersion(policyVersion),
                policyAcceptedAt,
                LINES.read(lines).lines(),
                new Purchase.Price(money(discount), money(shipping), money(total)),
                placedAt);
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, Currency.getInstance(currency));
    }
}
