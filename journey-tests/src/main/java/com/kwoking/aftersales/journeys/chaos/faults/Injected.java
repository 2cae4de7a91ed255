package com.kwoking.aftersales.journeys.chaos.faults;

import java.time.Duration;
import java.time.Instant;

/// A fault as it really was: a service that was killed is ill until it is ready again.
public record Injected(Fault fault, Instant from, Instant until) {

    /// @param after how long a fault may be felt
    public boolean explains(Instant moment, Duration after) {
        return !moment.isBefore(from) && !moment.isAfter(until.plus(after));
    }

    @Override
    public String toString() {
        return "%s, %s to %s".formatted(fault, from, until);
    }
}
