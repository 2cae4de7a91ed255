package com.kwoking.aftersales.testkit.rules.planted.tidy;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/// What is made at the start, and the only place where a clock is.
final class Beans {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
