package com.kwoking.aftersales.http.problem;

import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;

/// What callers look for, and may not find.
public enum Sought {
    ORDER,
    PARCEL,
    RETURN,
    EVIDENCE,
    POLICY_VERSION,
    REFUND,
    PAYOUT,
    DISPUTE,
    RECONCILIATION,
    DIFFERENCE,
    LETTER,
    DEAD_LETTER;

    private static final Sentences<Sought> NOT_FOUND = Sentences.of("not-found", Sought.class);

    Sentence isNotThere() {
        return NOT_FOUND.of(this);
    }
}
