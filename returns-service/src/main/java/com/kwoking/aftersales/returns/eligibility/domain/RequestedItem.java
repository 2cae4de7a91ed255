package com.kwoking.aftersales.returns.eligibility.domain;

import com.kwoking.aftersales.events.value.Sku;
import java.util.LinkedHashMap;
import java.util.List;

/// So many of one product are to go back.
public record RequestedItem(Sku sku, int quantity) {

    /// A product that is named twice is meant both times.
    public static List<RequestedItem> merged(List<RequestedItem> items) {
        var quantities = new LinkedHashMap<Sku, Integer>();
        items.forEach(item -> quantities.merge(item.sku(), item.quantity(), Math::addExact));
        return quantities.entrySet().stream()
                .map(entry -> new RequestedItem(entry.getKey(), entry.getValue()))
                .toList();
    }
}
