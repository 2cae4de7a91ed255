package com.kwoking.aftersales.orders.order.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.orders.order.domain.CancelledOrder;
import com.kwoking.aftersales.orders.order.domain.Order;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.PaidOrder;
import com.kwoking.aftersales.orders.order.domain.Parcel;
import com.kwoking.aftersales.orders.order.domain.UnpaidOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

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

    private final DataSource database;

    UnitRows(DataSource database) {
        this.database = database;
    }

    void add(Order order) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, order.orderId().value());
            statement.setArray(2, connection.createArrayOf("text", names(units(order))));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    void move(Order order) {
        List<UnitId> units = units(order);
        Map<UnitId, UUID> shipped = shipped(order);
        Set<UnitId> cancelled = cancelled(order);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MOVE)) {
            statement.setArray(1, connection.createArrayOf("text", names(units)));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", units.stream().map(shipped::get).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bool", units.stream().map(cancelled::contains).toArray()));
            statement.setObject(4, order.orderId().value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    Set<UnitId> cancelledOf(OrderId orderId) {
        var cancelled = new HashSet<UnitId>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CANCELLED)) {
            statement.setObject(1, orderId.value());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    cancelled.add(new UnitId(rows.getString(1)));
                }
            }
            return cancelled;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
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

    private static String[] names(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(String[]::new);
    }
}
