package com.kwoking.aftersales.orders.shipping;

import com.kwoking.aftersales.events.value.Sku;
import com.kwoking.aftersales.orders.order.domain.OrderedUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What the warehouse put into a parcel.
public record Packing(String carrier, String trackingNumber, List<Content> contents) {

    public Packing {
        contents = List.copyOf(contents);
    }

    public record Content(Sku sku, int quantity) {}

    /// Which units that means.
    public sealed interface Pick {

        record Picked(List<OrderedUnit> units) implements Pick {}

        record TooMany(Sku sku, int asked, int left) implements Pick {}
    }

    /// The first ones of each kind: one unit is as good as another, until it has left.
    public static Pick pick(List<Content> contents, List<OrderedUnit> from) {
        var asked = new LinkedHashMap<Sku, Integer>();
        contents.forEach(content -> asked.merge(content.sku(), content.quantity(), Math::addExact));
        var picked = new ArrayList<OrderedUnit>();
        for (var each : asked.entrySet()) {
            List<OrderedUnit> alike = from.stream()
                    .filter(unit -> unit.line().sku().equals(each.getKey()))
                    .toList();
            if (alike.size() < each.getValue()) {
                return new Pick.TooMany(each.getKey(), each.getValue(), alike.size());
            }
            picked.addAll(alike.subList(0, each.getValue()));
        }
        return new Pick.Picked(picked);
    }
}
