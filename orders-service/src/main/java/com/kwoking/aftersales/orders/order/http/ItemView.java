package com.kwoking.aftersales.orders.order.http;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Item")
public record ItemView(String unitId, String sku, String name) {

    public static List<ItemView> of(List<OrderedUnit> units) {
        return units.stream()
                .map(OrderedUnit::item)
                .map(item -> new ItemView(item.unitId().value(), item.sku().value(), item.name()))
                .toList();
    }

    public static List<ItemView> of(Purchase purchase, Collection<UnitId> units) {
        return of(purchase.units(units));
    }
}
