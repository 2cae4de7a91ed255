package com.kwoking.aftersales.notifications.sending.domain;

import java.time.Duration;
import java.time.Instant;

/// What follows from an attempt to send a letter.
public sealed interface DeliveryOutcome {

    Outgoing letter();

    record Sent(Outgoing letter, Instant at) implements DeliveryOutcome {}

    record TryAgain(Outgoing letter, String reason, Duration pause) implements DeliveryOutcome {}

    /// The same, but no fault of the letter's.
    record ServerAway(Outgoing letter, String reason, Duration pause) implements DeliveryOutcome {}

    record Failed(Outgoing letter, String reason, Instant at) implements DeliveryOutcome {}
}
