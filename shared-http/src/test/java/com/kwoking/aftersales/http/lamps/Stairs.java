package com.kwoking.aftersales.http.lamps;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where a command waits in the middle, until the test lets it go, or breaks down.
public final class Stairs {

    private static volatile CountDownLatch reached = new CountDownLatch(1);
    private static volatile CountDownLatch open = new CountDownLatch(1);

    private static final AtomicBoolean BREAKS = new AtomicBoolean();

    private Stairs() {}

    public static void breakOnce() {
        BREAKS.set(true);
    }

    static void mayBreak() {
        if (BREAKS.getAndSet(false)) {
            throw new IllegalStateException("a fault of ours");
        }
    }

    public static void close() {
        reached = new CountDownLatch(1);
        open = new CountDownLatch(1);
    }

    static void climb() {
        reached.countDown();
        await(open);
    }

    public static void awaitSomebody() {
        await(reached);
    }

    public static void letGo() {
        open.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
