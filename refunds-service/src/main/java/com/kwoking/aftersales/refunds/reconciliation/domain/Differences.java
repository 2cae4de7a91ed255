package com.kwoking.aftersales.refunds.reconciliation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where differences are kept. None is ever deleted: what went away by itself is shown as gone, what a
/// person judged as resolved.
public interface Differences {

    /// Returns how many were not known yet, or had gone and are back.
    int note(Collection<Difference> found, Instant now);

    /// Returns how many of them were open.
    int gone(Set<UUID> ids, Instant now);

    List<Difference> open();

    Resolution resolve(UUID id, String reason, String by, Instant now);

    List<Record> page(Optional<State> state, long after, int limit);

    enum State {
        OPEN,
        GONE,
        RESOLVED
    }

    sealed interface Resolution {

        record Resolved() implements Resolution {}

        record NotOpen(State state) implements Resolution {}

        record Unknown() implements Resolution {}
    }

    record Record(
            long place,
            Difference difference,
            State state,
            Instant firstSeenAt,
            Instant lastSeenAt,
            @Nullable Instant goneAt,
            @Nullable Judgement judgement) {}

    record Judgement(String reason, String by, Instant at) {}
}
