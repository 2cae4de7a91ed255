package com.kwoking.aftersales.source;

import static java.time.temporal.ChronoUnit.MICROS;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// The one clock and the one source of identities.
final class Sources {

    /// PostgreSQL keeps microseconds and rounds what is finer: an event that was told before its row was read back
    /// would say another instant than the row.
    private static final Duration AS_THE_DATABASE = Duration.of(1, MICROS);

    /// A service that has answered with finer instants says when it stops to.
    @Produces
    @Singleton
    @IfBuildProperty(name = "kwoking.clock.as-exact-as-the-database", stringValue = "true")
    Clock clock() {
        return asExactAsTheDatabase(Clock.systemUTC());
    }

    @Produces
    @Singleton
    @DefaultBean
    Ids ids() {
        return UUID::randomUUID;
    }

    static Clock asExactAsTheDatabase(Clock clock) {
        return Clock.tick(clock, AS_THE_DATABASE);
    }
}
