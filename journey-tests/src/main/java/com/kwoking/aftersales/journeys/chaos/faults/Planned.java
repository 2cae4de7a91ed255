package com.kwoking.aftersales.journeys.chaos.faults;

import java.time.Duration;

/// @param at counted from the begin of the run
public record Planned(Fault fault, Duration at, Duration lasts) {

    Duration until() {
        return at.plus(lasts);
    }

    boolean disturbs(Planned other) {
        return fault.victim().equals(other.fault.victim())
                && at.compareTo(other.until()) < 0
                && other.at.compareTo(until()) < 0;
    }
}
