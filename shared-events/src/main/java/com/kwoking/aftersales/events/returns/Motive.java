package com.kwoking.aftersales.events.returns;

/// What the customer says is the matter.
public enum Motive {
    NOT_SATISFIED,
    DAMAGED,
    DEFECTIVE,
    WRONG_ITEM,
    WRONG_VARIANT,
    WRONG_QUANTITY,
    REFUSED_AT_DOOR
}
