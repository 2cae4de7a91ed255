package com.kwoking.aftersales.returns.eligibility.domain;

/// Why a unit cannot come back. The names are told to callers and stay for ever.
public enum Ineligibility {
    NOT_ON_THE_ORDER,
    QUANTITY_EXCEEDED,
    ALREADY_IN_A_RETURN,
    NOT_SHIPPED_YET,
    CANCELLED,
    LOST,
    REFUSED_AT_THE_DOOR,
    NOT_RETURNABLE,
    WINDOW_CLOSED;

    /// What a supervisor may let in all the same (R16).
    public boolean mayBeOverridden() {
        return this == WINDOW_CLOSED || this == NOT_RETURNABLE;
    }
}
