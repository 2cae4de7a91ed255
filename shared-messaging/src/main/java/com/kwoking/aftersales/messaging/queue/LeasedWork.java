package com.kwoking.aftersales.messaging.queue;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Keeps a queue moving: one thread takes, each thing taken is worked on by a virtual thread of its own, and what came
/// of them is noted, many at a time. However many copies of a service run, each thing is in one hand at a time.
///
/// A stop lets what is under way come to its end. A kill loses nothing: leases end.
public final class LeasedWork<T, R> {

    private static final long GOODBYE_MILLIS = 4_000;

    private final String name;
    private final LeasedQueue<T, R> queue;
    private final Throttle<R> throttle;
    private final Duration look;

    private final AtomicInteger underWay = new AtomicInteger();
    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService workers;
    private final ResultNotes<R> notes;
    private final Thread thread;

    /// Whether there is as much under way as may be, so that the next result makes room.
    private volatile boolean full;

    /// @param look how long the worker sleeps at most: the safety net for what nobody announces, like retries that fall
    /// due and leases that end
    /// @throws IllegalArgumentException if it would not sleep at all
    public LeasedWork(String name, LeasedQueue<T, R> queue, Throttle<R> throttle, Duration look) {
        if (!look.isPositive()) {
            throw new IllegalArgumentException("%s cannot be looked for every %s".formatted(name, look));
        }
        this.name = name;
        this.queue = queue;
        this.throttle = throttle;
        this.look = look;
        this.workers =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name(name).factory());
        this.notes = new ResultNotes<>(name, queue);
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        notes.start();
        thread.start();
    }

    /// To be called when a commit made something due.
    public void wakeUp() {
        news.release();
    }

    /// Returns when what was under way is noted, or has had its time.
    public void stop() throws InterruptedException {
        end.countDown();
        news.release();
        thread.join(GOODBYE_MILLIS);
        workers.shutdown();
        if (!workers.awaitTermination(GOODBYE_MILLIS, MILLISECONDS)) {
            Log.infof("%s: stopped before every result had come", name);
            workers.shutdownNow();
        }
        notes.finish();
    }

    /// Nothing ends this thread but a stop, because nobody else takes.
    private void run() {
        while (end.getCount() > 0) {
            try {
                takeAndWait();
            } catch (InterruptedException stopping) {
                return;
            } catch (Throwable e) {
                Log.warnf("%s: nothing can be taken for now: %s", name, e);
                waitForTheNextLook();
            }
        }
    }

    private void takeAndWait() throws InterruptedException {
        full = true;
        int room = room();
        List<T> taken = room > 0 ? queue.take(room) : List.of();
        taken.forEach(this::begin);
        if (isUnhurried()) {
            end.await(look.toMillis(), MILLISECONDS);
        } else if (room == 0 || taken.size() < room) {
            full = room == 0;
            news.tryAcquire(look.toMillis(), MILLISECONDS);
            news.drainPermits();
        }
    }

    private void begin(T taken) {
        underWay.incrementAndGet();
        try {
            workers.execute(() -> work(taken));
        } catch (RejectedExecutionException stopping) {
            underWay.decrementAndGet();
        } catch (Throwable e) {
            underWay.decrementAndGet();
            throw e;
        }
    }

    /// Whatever becomes of it, its place is free for another one. Which it was is not logged: it may be a letter.
    private void work(T taken) {
        try {
            R result = queue.work(taken);
            heard(result);
            notes.add(result);
        } catch (Throwable e) {
            Log.errorf(e, "%s: nothing came of what was taken; it is taken again when its lease ends", name);
        } finally {
            underWay.decrementAndGet();
            if (full) {
                news.release();
            }
        }
    }

    private void waitForTheNextLook() {
        try {
            end.await(look.toMillis(), MILLISECONDS);
        } catch (InterruptedException stopping) {
            end.countDown();
        }
    }

    private int room() {
        synchronized (throttle) {
            return throttle.room(underWay.get());
        }
    }

    private boolean isUnhurried() {
        synchronized (throttle) {
            return throttle.isUnhurried();
        }
    }

    private void heard(R result) {
        synchronized (throttle) {
            throttle.heard(result);
        }
    }
}
