package com.kwoking.aftersales.testkit.rules.planted.clock.flat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

/// Planted: asks, and refers to who does. A clock that was handed in may be asked.
class Decide {

    Instant now() {
        return Instant.now();
    }

    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
