package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import java.util.List;

/// Equal pieces bought together.
///
/// @param number its place on the order, from 1
/// @param unitPrice before any discount
/// @param units what was really paid for each piece
public record Line(
        int number,
        Sku sku,
        String name,
        String category,
        Money unitPrice,
        List<Accessory> accessories,
        List<OrderPaid.Unit> units) {

    public Line {
        accessories = List.copyOf(accessories);
        units = List.copyOf(units);
    }

    public Line with(List<OrderPaid.Unit> others) {
        return new Line(number, sku, name, category, unitPrice, accessories, others);
    }

    OrderPaid.Line paid() {
        return new OrderPaid.Line(number, sku, name, category, accessories, units);
    }

    List<Piece> pieces() {
        return units.stream().map(unit -> new Piece(this, unit)).toList();
    }

    /// One piece and the line it stands on.
    public record Piece(Line line, OrderPaid.Unit unit) {

        public static List<UnitId> ids(List<Piece> pieces) {
            return pieces.stream().map(piece -> piece.unit().unitId()).toList();
        }

        public Item item() {
            return new Item(unit.unitId(), line.sku(), line.name());
        }

        /// What goes back for it when it never ships (D1, D2, D4).
        Money worth() {
            return unit.net().plus(unit.shippingShare());
        }
    }
}
