package com.kwoking.aftersales.testkit.sample;

import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.value.Sku;
import java.util.List;

/// What a line of the worked order is of. Its prices stay what they are, whatever it is called.
public record Article(Sku sku, String name, String category, List<Accessory> accessories) {

    public Article {
        accessories = List.copyOf(accessories);
    }

    public static Article of(String sku, String name, String category, Accessory... accessories) {
        return new Article(new Sku(sku), name, category, List.of(accessories));
    }
}
