package com.kwoking.aftersales.events.returns;

/// What an inspection ends in (R17).
public enum Resolution {
    REFUND_TOTAL,
    REFUND_PARTIAL,
    REPLACEMENT,
    NONE
}
