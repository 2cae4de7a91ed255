package com.kwoking.aftersales.testkit.rules.planted.wordless.flat;

import com.kwoking.aftersales.wording.Sentences;

/// Says of one tender what no bundle has words for.
enum Apologise {
    CARD,
    PLANTED;

    static final Sentences<Apologise> WORDS = Sentences.of("tender", Apologise.class);
}
