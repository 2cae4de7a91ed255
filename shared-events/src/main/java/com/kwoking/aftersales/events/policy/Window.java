package com.kwoking.aftersales.events.policy;

import java.time.Instant;
import java.time.ZoneId;

/// A number of calendar days from a delivery. The one place that reckons a deadline, because two
/// services need the same answer (section 5 of the rules).
public record Window(int days, ZoneId zone) {

    /// The first instant that is too late. The day of delivery does not count and the last day counts
    /// in full, so it is never harsher than `days` times 24 hours.
    public Instant closesAfter(Instant delivered) {
        return delivered
                .atZone(zone)
                .toLocalDate()
                .plusDays(days + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }
}
