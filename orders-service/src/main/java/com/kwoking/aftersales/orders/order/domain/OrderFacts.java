package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.ParcelState.Delivered;
import com.kwoking.aftersales.orders.order.domain.ParcelState.Lost;
import com.kwoking.aftersales.orders.order.domain.ParcelState.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to an order, in the words of the events: fat, so that nobody has to ask back.
public final class OrderFacts {

    private OrderFacts() {}

    /// @param lines as bought, unless only a part of their price was captured
    /// @param cancelledAt absent for an order that was bought
    public static OrderPaid paid(
            Purchase purchase, List<Line> lines, List<Tender> captured, Instant paidAt, @Nullable Instant cancelledAt) {
        Money shipping = lines.stream()
                .flatMap(line -> line.units().stream())
                .map(OrderPaid.Unit::shippingShare)
                .reduce(purchase.nothing(), Money::plus);
        return new OrderPaid(
                purchase.orderId(),
                purchase.orderNumber(),
                purchase.customerId(),
                purchase.country(),
                paidAt,
                purchase.policyVersion(),
                purchase.policyAcceptedAt(),
                lines.stream().map(Line::paid).toList(),
                captured.stream().map(Tender::captured).toList(),
                shipping,
                captured.stream().map(Tender::amount).reduce(purchase.nothing(), Money::plus),
                cancelledAt);
    }

    public static OrderShipped shipped(PaidOrder order, Parcel parcel) {
        Purchase purchase = order.purchase();
        return new OrderShipped(
                purchase.orderId(),
                purchase.orderNumber(),
                purchase.customerId(),
                parcel.parcelId(),
                parcel.number(),
                parcel.carrier(),
                parcel.trackingNumber(),
                items(purchase, parcel.units()),
                order.toShip().isEmpty(),
                parcel.replacementOf(),
                parcel.shippedAt());
    }

    public static ParcelDelivered delivered(Purchase purchase, Parcel parcel, Delivered delivered) {
        return new ParcelDelivered(
                purchase.orderId(),
                purchase.orderNumber(),
                purchase.customerId(),
                parcel.parcelId(),
                parcel.trackingNumber(),
                items(purchase, parcel.units()),
                delivered.source(),
                delivered.damageReportBefore(),
                delivered.returnBefore(),
                delivered.at());
    }

    public static DeliveryRefused refused(Purchase purchase, Parcel parcel, Refused refused) {
        return new DeliveryRefused(
                purchase.orderId(),
                purchase.orderNumber(),
                purchase.customerId(),
                parcel.parcelId(),
                parcel.trackingNumber(),
                items(purchase, parcel.units()),
                refused.reason(),
                refused.at());
    }

    public static ParcelLost lost(Purchase purchase, Parcel parcel, Lost lost) {
        List<UnitId> notReshipped = parcel.units().stream()
                .filter(unit -> !lost.toReship().contains(unit))
                .toList();
        return new ParcelLost(
                purchase.orderId(),
                purchase.orderNumber(),
                purchase.customerId(),
                parcel.parcelId(),
                parcel.trackingNumber(),
                items(purchase, parcel.units()),
                lost.reshipment(parcel),
                items(purchase, notReshipped),
                lost.at());
    }

    private static List<Item> items(Purchase purchase, Collection<UnitId> units) {
        return purchase.units(units).stream().map(OrderedUnit::item).toList();
    }
}
