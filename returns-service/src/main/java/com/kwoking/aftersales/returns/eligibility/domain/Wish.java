package com.kwoking.aftersales.returns.eligibility.domain;

import com.kwoking.aftersales.events.value.Sku;
import java.util.LinkedHashMap;
import java.util.List;

/// So many of one product are to go back.
public record Wish(Sku sku, int quantity) {

    /// A product that is named twice is meant both times.
    public static List<Wish> merged(List<Wish> wishes) {
        var quantities = new LinkedHashMap<Sku, Integer>();
        wishes.forEach(wish -> quantities.merge(wish.sku(), wish.quantity(), Math::addExact));
        return quantities.entrySet().stream()
                .map(entry -> new Wish(entry.getKey(), entry.getValue()))
                .toList();
    }
}
