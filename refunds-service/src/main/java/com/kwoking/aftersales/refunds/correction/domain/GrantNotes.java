package com.kwoking.aftersales.refunds.correction.domain;

import com.kwoking.aftersales.refunds.decision.domain.Refund;
import java.time.Instant;

/// Who decided on money beside the occasions, and why: the audit trail of grants (R53).
public interface GrantNotes {

    void add(Grant grant, Refund refund, Grounds grounds);

    /// @param reason for colleagues and auditors, not for the customer
    record Grounds(String reason, String by, Instant at) {}
}
