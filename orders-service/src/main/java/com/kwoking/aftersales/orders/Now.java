package com.kwoking.aftersales.orders;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/// The clock, as exact as the database keeps it, so that an event and its row say the same.
@ApplicationScoped
public class Now {

    private final Clock clock;

    Now(Clock clock) {
        this.clock = clock;
    }

    public Instant instant() {
        return clock.instant().truncatedTo(MICROS);
    }
}
