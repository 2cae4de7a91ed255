package com.kwoking.aftersales.returns.purchase.domain;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import java.util.List;

/// One unit of an order with all that a return needs to know of it.
///
/// @param net what was really paid for it
/// @param shippingShare its share of the outbound shipping
public record SoldUnit(
        UnitId unitId,
        Sku sku,
        String name,
        String category,
        Money net,
        Money shippingShare,
        List<Accessory> accessories) {

    public SoldUnit {
        accessories = List.copyOf(accessories);
    }

    static SoldUnit of(OrderPaid.Line line, OrderPaid.Unit unit) {
        return new SoldUnit(
                unit.unitId(),
                line.sku(),
                line.name(),
                line.category(),
                unit.net(),
                unit.shippingShare(),
                line.accessories());
    }

    public Item item() {
        return new Item(unitId, sku, name);
    }
}
