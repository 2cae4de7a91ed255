package com.kwoking.aftersales.events.order;

/// One single piece of an order: the line it stands on and its place there, e.g. `1.2` is the second
/// piece of line 1. Unique within its order only.
public record UnitId(String value) {

    public static UnitId of(int line, int place) {
        return new UnitId(line + "." + place);
    }
}
