package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import java.util.List;

/// Equal units bought together.
///
/// @param number its place on the order, from 1
/// @param unitPrice before any discount
/// @param units what was really paid for each unit
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

    List<OrderedUnit> orderedUnits() {
        return units.stream().map(unit -> new OrderedUnit(this, unit)).toList();
    }
}
