package com.kwoking.aftersales.notifications.letters.domain;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.Item;
import java.util.LinkedHashMap;
import java.util.List;

/// So many of a thing: a customer reads `2 × Lampe`, not `Lampe` twice.
public record Counted(int quantity, String name) {

    public static List<Counted> of(List<Item> items) {
        var byName = new LinkedHashMap<String, Integer>();
        items.forEach(item -> byName.merge(item.name(), 1, Integer::sum));
        return byName.entrySet().stream()
                .map(each -> new Counted(each.getValue(), each.getKey()))
                .toList();
    }

    public static List<Counted> ofAccessories(List<Accessory> accessories) {
        return accessories.stream()
                .map(each -> new Counted(each.quantity(), each.name()))
                .toList();
    }
}
