package com.kwoking.aftersales.orders.order.domain;

import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import java.util.List;

/// One unit and the line it stands on.
public record OrderedUnit(Line line, OrderPaid.Unit unit) {

    public static List<UnitId> ids(List<OrderedUnit> units) {
        return units.stream().map(OrderedUnit::id).toList();
    }

    public UnitId id() {
        return unit.unitId();
    }

    public Item item() {
        return new Item(id(), line.sku(), line.name());
    }

    /// What goes back for it when it never ships (D1, D2, D4).
    Money worth() {
        return unit.net().plus(unit.shippingShare());
    }
}
