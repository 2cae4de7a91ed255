package com.kwoking.aftersales.events.returns;

import com.kwoking.aftersales.events.UnknownWhenNewer;

/// What the customer says is the matter.
public enum Motive implements UnknownWhenNewer {
    NOT_SATISFIED,
    DAMAGED,
    DEFECTIVE,
    WRONG_ITEM,
    WRONG_VARIANT,
    WRONG_QUANTITY,
    REFUSED_AT_DOOR,
    UNKNOWN
}
