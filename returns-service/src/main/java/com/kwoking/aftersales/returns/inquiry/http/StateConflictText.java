package com.kwoking.aftersales.returns.inquiry.http;

import com.kwoking.aftersales.returns.returncase.domain.StateConflict;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;

/// Why something cannot be done at the moment, in words.
final class StateConflictText {

    private static final Sentences<StateConflict> CONFLICTS = Sentences.of("return-conflict", StateConflict.class);

    private StateConflictText() {}

    static Sentence of(StateConflict conflict) {
        return CONFLICTS.of(conflict);
    }
}
