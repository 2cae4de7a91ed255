package com.kwoking.aftersales.returns.purchase.domain;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.returns.purchase.domain.Parcel.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was heard of one order. Facts only add up, so any order of hearing ends in the same purchase.
///
/// @param sale absent while the payment was not heard of
public record Purchase(OrderId orderId, @Nullable Sale sale, List<Parcel> parcels, List<UnitId> cancelled) {

    public Purchase {
        parcels = List.copyOf(parcels);
        cancelled = List.copyOf(cancelled);
    }

    public static Purchase unheardOf(OrderId orderId) {
        return new Purchase(orderId, null, List.of(), List.of());
    }

    public Purchase hear(OrderEvent event) {
        return switch (event) {
            case OrderPaid paid -> new Purchase(orderId, Sale.of(paid), parcels, cancelled);
            case OrderShipped told -> parcel(told.parcelId(), told.items(), parcel -> parcel.shipped(told.shippedAt()));
            case ParcelDelivered told ->
                parcel(told.parcelId(), told.items(), parcel -> parcel.delivered(Delivery.of(told)));
            case DeliveryRefused told ->
                parcel(
                        told.parcelId(),
                        told.items(),
                        parcel -> parcel.refused(new Refusal(told.reason(), told.refusedAt())));
            case ParcelLost told -> parcel(told.parcelId(), told.items(), parcel -> parcel.lost(told.lostAt()));
            case OrderCancelled told -> cancel(told.items());
            case ReplacementUnavailable _ -> this; // It was never shipped, so nothing of it can come back.
        };
    }

    /// Refused parcels of which it is known what was in them.
    public List<Parcel> refusedParcels() {
        return sale == null
                ? List.of()
                : parcels.stream().filter(parcel -> parcel.refusal() != null).toList();
    }

    public FulfilmentState fulfilment(UnitId unitId) {
        List<Parcel> carriedIt =
                parcels.stream().filter(parcel -> parcel.holds(unitId)).toList();
        List<Parcel> notLost =
                carriedIt.stream().filter(parcel -> parcel.lostAt() == null).toList();
        Optional<FulfilmentState> arrived = notLost.stream()
                .flatMap(parcel -> Stream.ofNullable(parcel.delivery()))
                .max(Comparator.comparing(Delivery::deliveredAt))
                .map(FulfilmentState.WithTheCustomer::new);
        return arrived.or(() -> underWay(notLost)).orElseGet(() -> {
            if (notLost.stream().anyMatch(parcel -> parcel.refusal() != null)) {
                return new FulfilmentState.RefusedAtTheDoor();
            }
            if (!carriedIt.isEmpty()) {
                return new FulfilmentState.Lost();
            }
            return cancelled.contains(unitId) ? new FulfilmentState.Cancelled() : new FulfilmentState.NotShipped();
        });
    }

    /// When the last unit arrived; empty while some are still to come.
    public Optional<Instant> completelyDeliveredAt() {
        Instant last = Instant.MIN;
        for (SoldUnit unit : sale == null ? List.<SoldUnit>of() : sale.units()) {
            switch (fulfilment(unit.unitId())) {
                case FulfilmentState.WithTheCustomer(Delivery delivery) -> {
                    last = delivery.deliveredAt().isAfter(last) ? delivery.deliveredAt() : last;
                }
                case FulfilmentState.Cancelled _, FulfilmentState.Lost _, FulfilmentState.RefusedAtTheDoor _ -> {}
                case FulfilmentState.UnderWay _, FulfilmentState.NotShipped _ -> {
                    return Optional.empty();
                }
            }
        }
        return last.equals(Instant.MIN) ? Optional.empty() : Optional.of(last);
    }

    private static Optional<FulfilmentState> underWay(List<Parcel> notLost) {
        return notLost.stream()
                .filter(parcel -> parcel.refusal() == null)
                .flatMap(parcel -> Stream.ofNullable(parcel.shippedAt()))
                .max(Comparator.naturalOrder())
                .map(FulfilmentState.UnderWay::new);
    }

    private Purchase parcel(ParcelId parcelId, List<Item> items, UnaryOperator<Parcel> fact) {
        Parcel before = parcels.stream()
                .filter(parcel -> parcel.parcelId().equals(parcelId))
                .findFirst()
                .orElseGet(() -> Parcel.of(parcelId, items));
        List<Parcel> after = Stream.concat(
                        parcels.stream().filter(parcel -> !parcel.parcelId().equals(parcelId)),
                        Stream.of(fact.apply(before)))
                .sorted(Comparator.comparing(parcel -> parcel.parcelId().value()))
                .toList();
        return new Purchase(orderId, sale, after, cancelled);
    }

    private Purchase cancel(List<Item> items) {
        List<UnitId> after = Stream.concat(cancelled.stream(), items.stream().map(Item::unitId))
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
        return new Purchase(orderId, sale, parcels, after);
    }
}
