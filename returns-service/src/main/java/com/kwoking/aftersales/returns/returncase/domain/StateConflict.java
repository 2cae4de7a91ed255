package com.kwoking.aftersales.returns.returncase.domain;

/// Why something cannot be done with a return at the moment. The names are told to callers and stay for ever.
public enum StateConflict {
    ALREADY_APPROVED,
    ALREADY_REJECTED,
    ALREADY_RECEIVED,
    ALREADY_INSPECTED,
    NOT_APPROVED_YET,
    NOT_RECEIVED_YET,
    /// The carrier brings it back; there is nothing to approve and nothing for the customer to send (R33).
    REFUSED_AT_THE_DOOR,
    RETURN_REQUIRED,
    NOTHING_TO_SEND,
    NO_EVIDENCE,
    EVIDENCE_CLOSED,
    TOO_MANY_FILES,
    ALREADY_IN_A_RETURN
}
