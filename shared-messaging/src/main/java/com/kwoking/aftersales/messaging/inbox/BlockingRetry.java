package com.kwoking.aftersales.messaging.inbox;

import com.kwoking.aftersales.messaging.database.PassingFault;
import com.kwoking.aftersales.messaging.queue.Backoff;
import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Tries again while a fault may pass by itself, with backoff. It blocks its caller, and so the
/// partition, because order matters.
final class BlockingRetry {

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(50), Duration.ofSeconds(5), 1);

    private final CountDownLatch end = new CountDownLatch(1);

    /// @param otherwise takes a fault that will not pass; it is itself tried until it succeeds
    void untilItPasses(Runnable work, Consumer<RuntimeException> otherwise) {
        Runnable next = work;
        for (int tries = 1; ; tries++) {
            try {
                next.run();
                return;
            } catch (RuntimeException e) {
                if (PassingFault.is(e)) {
                    Duration pause = BACKOFF.pauseAfter(
                            tries, ThreadLocalRandom.current().nextDouble());
                    Log.warnf("Trying again in %d ms: %s", pause.toMillis(), rootOf(e));
                    pause(pause, e);
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
    private void pause(Duration pause, RuntimeException fault) {
        try {
            if (end.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
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
