package com.kwoking.aftersales.returns.returncase.domain;

/// How far a return is, goods-wise (section 6 of the rules). Money is told apart in `ReturnResolution`.
public enum ReturnStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    AWAITING_PARCEL,
    IN_TRANSIT,
    RECEIVED,
    INSPECTED,
    CLOSED
}
