package com.kwoking.aftersales.orders.timeline.domain;

import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;

/// What an entry of a timeline is called, for the customer to read.
public final class TimelineWords {

    private static final Sentences<TimelineEntry.Kind> KINDS = Sentences.of("timeline", TimelineEntry.Kind.class);

    private TimelineWords() {}

    public static Sentence of(TimelineEntry.Kind kind) {
        return KINDS.of(kind);
    }
}
