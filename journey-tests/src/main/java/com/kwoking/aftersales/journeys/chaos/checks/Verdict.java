package com.kwoking.aftersales.journeys.chaos.checks;

import java.util.List;

/// Whether something held.
///
/// @param name of the invariant, as in docs/faults.md
/// @param offences what did not; empty when it held
public record Verdict(String name, String sentence, List<String> offences) {

    public Verdict {
        offences = List.copyOf(offences);
    }

    public boolean held() {
        return offences.isEmpty();
    }
}
