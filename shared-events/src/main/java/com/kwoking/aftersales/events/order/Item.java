package com.kwoking.aftersales.events.order;

import com.kwoking.aftersales.events.value.Sku;

/// One unit of an order and what it is, so that a reader need not know the order.
public record Item(UnitId unitId, Sku sku, String name) {}
