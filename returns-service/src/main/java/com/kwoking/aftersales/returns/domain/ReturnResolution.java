package com.kwoking.aftersales.returns.domain;

/// How far a return is, money-wise (section 6 of the rules).
public enum ReturnResolution {
    NONE,
    REFUND_PENDING,
    REFUNDED,
    PART_REFUNDED,
    REPLACEMENT_PENDING,
    REFUSED
}
