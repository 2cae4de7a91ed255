package com.kwoking.aftersales.notifications.sending.domain;

import java.time.Duration;
import java.time.Instant;

/// What follows from an attempt to send a letter.
public sealed interface Verdict {

    Outgoing letter();

    record Sent(Outgoing letter, Instant at) implements Verdict {}

    record TryAgain(Outgoing letter, String reason, Duration pause) implements Verdict {}

    /// The same, but no fault of the letter's.
    record ServerAway(Outgoing letter, String reason, Duration pause) implements Verdict {}

    record Failed(Outgoing letter, String reason, Instant at) implements Verdict {}
}
