package com.kwoking.aftersales.orders.order.http;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.http.representation.Amount;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Line;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A line of an order: what each unit of it costs, and where it is.
public record LineView(
        int line, String sku, String name, String category, int quantity, Amount unitPrice, List<UnitView> units) {

    /// @param net what was really paid for this unit
    public record UnitView(String unitId, Place place, Amount net, Amount shippingShare) {}

    public enum Place {
        TO_SHIP,
        SHIPPED,
        CANCELLED
    }

    public static List<LineView> of(Order order) {
        Set<UnitId> toShip = toShip(order);
        Set<UnitId> cancelled = cancelled(order);
        return order.purchase().lines().stream()
                .map(line -> of(line, toShip, cancelled))
                .toList();
    }

    private static LineView of(Line line, Set<UnitId> toShip, Set<UnitId> cancelled) {
        return new LineView(
                line.number(),
                line.sku().value(),
                line.name(),
                line.category(),
                line.units().size(),
                Amount.of(line.unitPrice()),
                line.units().stream()
                        .map(unit -> new UnitView(
                                unit.unitId().value(),
                                place(unit.unitId(), toShip, cancelled),
                                Amount.of(unit.net()),
                                Amount.of(unit.shippingShare())))
                        .toList());
    }

    private static Place place(UnitId unit, Set<UnitId> toShip, Set<UnitId> cancelled) {
        if (cancelled.contains(unit)) {
            return Place.CANCELLED;
        }
        return toShip.contains(unit) ? Place.TO_SHIP : Place.SHIPPED;
    }

    private static Set<UnitId> toShip(Order order) {
        return switch (order) {
            case UnpaidOrder unpaid -> units(unpaid.purchase());
            case PaidOrder paid -> paid.toShip().stream().map(OrderedUnit::id).collect(Collectors.toSet());
            case CancelledOrder _ -> Set.of();
        };
    }

    private static Set<UnitId> cancelled(Order order) {
        return switch (order) {
            case UnpaidOrder _ -> Set.of();
            case PaidOrder paid -> paid.cancelled();
            case CancelledOrder cancelled -> units(cancelled.purchase());
        };
    }

    private static Set<UnitId> units(Purchase purchase) {
        return purchase.units().stream().map(OrderedUnit::id).collect(Collectors.toSet());
    }
}
