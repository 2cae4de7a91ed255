package com.kwoking.aftersales.events.order;

/// Names a unit: one single article of an order's line, which is shipped, returned and refunded for itself. `1.2` is
/// the second unit of line 1. Unique within its order only.
public record UnitId(String value) {

    public static UnitId of(int line, int place) {
        return new UnitId(line + "." + place);
    }
}
