package com.kwoking.aftersales.journeys.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Looks again until something is there, and says what it saw when it never came.
public final class Eventually {

    /// Longer than any single recovery takes, even on a busy machine.
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    private Eventually() {}

    public static <T> T see(String what, Supplier<Optional<T>> look, Supplier<?> instead) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new DidNotHappen("Within %d s there was no %s. What there was: %s"
                        .formatted(PATIENCE.toSeconds(), what, instead.get()));
            }
            LockSupport.parkNanos(EVERY);
        }
    }
}
