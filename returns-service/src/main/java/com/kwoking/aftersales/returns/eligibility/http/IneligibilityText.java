package com.kwoking.aftersales.returns.eligibility.http;

import com.kwoking.aftersales.returns.eligibility.domain.Ineligibility;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;

/// Why a unit cannot come back, in words.
final class IneligibilityText {

    private static final Sentences<Ineligibility> REASONS = Sentences.of("ineligibility", Ineligibility.class);

    private IneligibilityText() {}

    static Sentence of(Ineligibility why) {
        return REASONS.of(why);
    }
}
