package com.kwoking.aftersales.journeys.chaos.evidence;

import java.time.Instant;
import java.util.Optional;

/// Something that a process said, with all the lines that belong to it.
///
/// @param at absent where the process does not say
public record LogLine(String process, Optional<Instant> at, String level, String text) {

    @Override
    public String toString() {
        String first = text.lines().findFirst().orElse("");
        return "%s: %s".formatted(process, first.length() > 400 ? first.substring(0, 400) + "…" : first);
    }
}
