package com.kwoking.aftersales.returns.returncase.domain;

/// How far a return is, money-wise (section 6 of the rules). A closed one with NONE was accepted, and what the
/// customer has to bear left nothing to pay (R09).
public enum ReturnResolution {
    NONE,
    REFUND_PENDING,
    REFUNDED,
    PART_REFUNDED,
    REPLACEMENT_PENDING,
    REFUSED
}
