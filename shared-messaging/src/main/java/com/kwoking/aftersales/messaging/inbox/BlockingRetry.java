package com.kwoking.aftersales.messaging.inbox;

import com.kwoking.aftersales.messaging.database.PassingFault;
import io.quarkus.logging.Log;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Tries again while a fault may pass by itself, with growing pauses. It blocks its caller, and so the
/// partition, because order matters.
final class BlockingRetry {

    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final CountDownLatch end = new CountDownLatch(1);

    /// @param otherwise takes a fault that will not pass; it is itself tried until it succeeds
    void untilItPasses(Runnable work, Consumer<RuntimeException> otherwise) {
        Runnable next = work;
        for (long pause = 50; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
            try {
                next.run();
                return;
            } catch (RuntimeException e) {
                if (PassingFault.is(e)) {
                    Log.warnf("Trying again in about %d ms: %s", pause, rootOf(e));
                    pause(pause + ThreadLocalRandom.current().nextLong(pause), e);
                } else if (next == work) {
                    next = () -> otherwise.accept(e);
                } else {
                    throw e;
                }
            }
        }
    }

    void end() {
        end.countDown();
    }

    /// Once the service stops, the fault goes up instead: nothing was acknowledged, so nothing is lost.
    private void pause(long millis, RuntimeException fault) {
        try {
            if (end.await(millis, TimeUnit.MILLISECONDS)) {
                throw fault;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
