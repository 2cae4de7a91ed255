package com.kwoking.aftersales.stack.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for a process to answer, and no longer than the process lives.
public final class Waiting {

    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(50);

    private Waiting() {}

    public static void until(BooleanSupplier answers, Duration patience, ChildProcess process) {
        long end = System.nanoTime() + patience.toNanos();
        while (!answers.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw process.failure();
            }
            LockSupport.parkNanos(EVERY);
        }
    }
}
