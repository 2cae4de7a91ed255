package com.kwoking.aftersales.events.returns;

/// Which part of the policy a return runs under.
public enum ReturnFlow {
    DOA_14D,
    CONDITIONAL_60D,
    DEFECT_WARRANTY,
    WRONG_ITEM,
    REFUSED,
    STATUTORY_WITHDRAWAL
}
