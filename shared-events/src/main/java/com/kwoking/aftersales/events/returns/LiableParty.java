package com.kwoking.aftersales.events.returns;

/// Who answers for the damage, and so for the postage (R10, A12).
public enum LiableParty {
    MERCHANT,
    CARRIER,
    CUSTOMER
}
