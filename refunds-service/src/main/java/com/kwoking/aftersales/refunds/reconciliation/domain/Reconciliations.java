package com.kwoking.aftersales.refunds.reconciliation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The runs: what was asked for, is under way, and came of it.
public interface Reconciliations {

    /// Asked for twice under one id it runs once.
    void ask(UUID id, Period period, String by, Instant now);

    /// The oldest that waits, for so long: if its taker dies, somebody else gets it then.
    Optional<Taken> take(Instant now, Duration lease);

    /// For so long from now on. Empty where it is another taker's by now.
    Optional<Taken> keep(Taken taken, Instant now, Duration lease);

    /// Nothing happens where it is another taker's by now: what that one finds is noted.
    void end(Taken taken, Outcome outcome, Instant now);

    /// Up to where the nightly runs have compared everything; empty before the first.
    Optional<Instant> comparedUntil(String by);

    Optional<Run> of(UUID id);

    /// Newest first.
    ///
    /// @param before a place; `Long.MAX_VALUE` for the first page
    List<Run> before(long before, int limit);

    /// @param from inclusive
    /// @param to exclusive
    record Period(Instant from, Instant to) {

        private static final Duration DAY = Duration.ofDays(1);

        /// Each of 24 hours, but for the last.
        public List<Period> days() {
            var days = new ArrayList<Period>();
            for (Instant begin = from; begin.isBefore(to); begin = begin.plus(DAY)) {
                Instant end = begin.plus(DAY);
                days.add(new Period(begin, end.isBefore(to) ? end : to));
            }
            return days;
        }
    }

    enum State {
        ASKED,
        RUNNING,
        DONE,
        /// The provider did not answer to the end: what was compared is noted, the rest is not.
        INCOMPLETE
    }

    record Run(
            long place,
            UUID id,
            Period period,
            String askedBy,
            Instant askedAt,
            State state,
            @Nullable Instant endedAt,
            @Nullable Outcome outcome) {}

    /// A run in one taker's hands.
    ///
    /// @param until when somebody else may take it; no two takers have the same
    record Taken(Run run, Instant until) {}

    /// @param there how many payouts the provider named, `here` how many of ours were compared
    /// @param found differences that are new, `gone` those that went away by themselves
    /// @param trouble why it is incomplete; absent when it is not
    record Outcome(
            int there,
            int here,
            int found,
            int gone,
            @Nullable String trouble) {

        public static Outcome nothingYet() {
            return new Outcome(0, 0, 0, 0, null);
        }

        public Outcome plus(int there, int here, int found, int gone) {
            return new Outcome(this.there + there, this.here + here, this.found + found, this.gone + gone, trouble);
        }

        public Outcome endedBy(String reason) {
            return new Outcome(there, here, found, gone, reason);
        }

        public State state() {
            return trouble == null ? State.DONE : State.INCOMPLETE;
        }
    }
}
