package com.kwoking.aftersales.orders.order.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Where each unit of an order is, one row each and all of them in one statement.
@ApplicationScoped
class UnitRows {

    private static final String ADD = "insert into piece (order_id, unit_id) select ?, unnest(?)";

    private static final String MOVE = """
            update piece set parcel_id = moved.parcel_id, cancelled = moved.cancelled
              from unnest(?, ?, ?) as moved (unit_id, parcel_id, cancelled)
             where piece.order_id = ? and piece.unit_id = moved.unit_id
               and (piece.parcel_id, piece.cancelled) is distinct from (moved.parcel_id, moved.cancelled)
            """;

    private static final String CANCELLED = "select unit_id from piece where order_id = ? and cancelled";

    private final Sql sql;

    UnitRows(Sql sql) {
        this.sql = sql;
    }

    void add(Order order) {
        sql.update(ADD, order.orderId().value(), Column.texts(units(order), UnitId::value));
    }

    void move(Order order) {
        List<UnitId> units = units(order);
        Map<UnitId, UUID> shipped = shipped(order);
        Set<UnitId> cancelled = cancelled(order);
        sql.update(
                MOVE,
                Column.texts(units, UnitId::value),
                Column.uuids(units, shipped::get),
                Column.booleans(units, cancelled::contains),
                order.orderId().value());
    }

    Set<UnitId> cancelledOf(OrderId orderId) {
        return Set.copyOf(sql.query(CANCELLED, row -> new UnitId(row.getString(1)), orderId.value()));
    }

    private static List<UnitId> units(Order order) {
        return order.purchase().units().stream().map(OrderedUnit::id).toList();
    }

    /// The newest parcel of a unit; none while a lost one waits to be sent again.
    private static Map<UnitId, UUID> shipped(Order order) {
        var parcelOf = new HashMap<UnitId, UUID>();
        if (order instanceof PaidOrder paid) {
            for (Parcel parcel : paid.parcels()) {
                parcel.units()
                        .forEach(unit -> parcelOf.put(unit, parcel.parcelId().value()));
            }
            paid.toShip().forEach(unit -> parcelOf.remove(unit.id()));
            paid.cancelled().forEach(parcelOf::remove);
        }
        return parcelOf;
    }

    private static Set<UnitId> cancelled(Order order) {
        return switch (order) {
            case UnpaidOrder _ -> Set.of();
            case PaidOrder paid -> paid.cancelled();
            case CancelledOrder _ -> Set.copyOf(units(order));
        };
    }
}
