package com.kwoking.aftersales.messaging.supervision;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// A thread that goes on whatever is thrown in it, an `Error` too, because nobody else does its work. A failure is
/// logged and counted, and the next round waits: twice as long after each failure in a row. Its heartbeat is part of
/// liveness, so that one that hangs has the process restarted.
public final class SupervisedThread {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final int MOST_DOUBLINGS = 7;

    private final String name;
    private final Round round;
    private final Supervision supervision;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private volatile long lastBeat = System.nanoTime();
    private volatile boolean waits;
    private int failuresInARow;

    public SupervisedThread(String name, Round round, Supervision supervision) {
        this.name = name;
        this.round = round;
        this.supervision = supervision;
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        beat();
        supervision.watch(this);
        thread.start();
    }

    /// Lets it come to its end for so long, then interrupts it.
    public void stop(Duration grace) throws InterruptedException {
        askToStop();
        thread.join(grace);
        thread.interrupt();
    }

    /// Without waiting for the end. Its silence is nobody's concern any more.
    public void askToStop() {
        stopping.countDown();
        supervision.forget(this);
    }

    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /// For a round that does much.
    public void beat() {
        lastBeat = System.nanoTime();
    }

    /// Whatever this takes is not silence: the other side is away, or there is nothing to do. Only for this very
    /// thread.
    public <T> T waiting(Callable<T> wait) throws Exception {
        waits = true;
        try {
            return wait.call();
        } finally {
            beat();
            waits = false;
        }
    }

    /// So long, or until it is asked to stop.
    public void pause(Duration pause) throws Exception {
        waiting(() -> stopping.await(pause.toMillis(), MILLISECONDS));
    }

    String name() {
        return name;
    }

    Duration silence() {
        return waits ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - lastBeat);
    }

    private void run() {
        while (!isStopping() || !round.mayEnd()) {
            try {
                round.run();
                failuresInARow = 0;
            } catch (InterruptedException e) {
                if (isStopping()) {
                    return;
                }
                failed(e);
            } catch (Throwable e) {
                failed(e);
            }
            beat();
        }
    }

    /// Even if nothing can be logged, as when memory is short, the next round comes.
    private void failed(Throwable e) {
        try {
            supervision.failed(name);
            Log.errorf(e, "%s: a round failed; the next one follows", name);
            pause(Duration.ofMillis(FIRST_PAUSE_MILLIS << Math.min(failuresInARow++, MOST_DOUBLINGS)));
        } catch (Throwable worse) {
            Thread.onSpinWait();
        }
    }
}
