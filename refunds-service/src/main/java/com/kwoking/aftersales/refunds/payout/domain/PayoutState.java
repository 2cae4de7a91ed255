package com.kwoking.aftersales.refunds.payout.domain;

/// How far a payout is.
public enum PayoutState {
    /// To be asked for, or being asked for: the outcome of the latest call may be unknown.
    DUE,
    /// The provider said no for now; a later try may succeed.
    FAILED,
    /// Nothing more is tried: a person has to settle it (R31, A16).
    MANUAL_REQUIRED,
    /// Not to be paid before a person has looked at it.
    HELD,
    /// One supervisor says that it was settled; another has to agree.
    AWAITING_SECOND,
    ISSUED
}
