package com.kwoking.aftersales.messaging.queue;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.logging.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// What came of work and is not in the database yet. While one transaction commits, the next gathers: it grows by
/// itself under load and never waits for more.
final class ResultNotes<R> {

    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 500;
    private static final long GOODBYE_MILLIS = 4_000;

    private final String name;
    private final LeasedQueue<?, R> queue;
    private final BlockingQueue<R> results = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile boolean running = true;

    ResultNotes(String name, LeasedQueue<?, R> queue) {
        this.name = name;
        this.queue = queue;
        this.thread = new Thread(this::run, name + "-notes");
    }

    void start() {
        thread.start();
    }

    void add(R result) {
        results.add(result);
    }

    void finish() throws InterruptedException {
        running = false;
        thread.join(GOODBYE_MILLIS);
        thread.interrupt();
    }

    /// Nothing ends this thread but a stop, because nobody else notes.
    private void run() {
        while (running || !results.isEmpty()) {
            try {
                R first = results.poll(PAUSE_MILLIS, MILLISECONDS);
                if (first != null) {
                    noteWith(first);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (Throwable e) {
                Log.errorf(e, "%s: results could not be noted; their work is done again", name);
            }
        }
    }

    private void noteWith(R first) throws InterruptedException {
        var batch = new ArrayList<R>(List.of(first));
        results.drainTo(batch, BATCH - 1);
        try {
            queue.note(batch);
        } catch (Throwable e) {
            Log.warnf("%s: %d results could not be noted together: %s", name, batch.size(), e);
            noteOneByOne(batch);
        }
    }

    /// One that is kept goes to the end, so that it keeps no other from being noted.
    private void noteOneByOne(List<R> batch) throws InterruptedException {
        for (int i = 0; i < batch.size(); i++) {
            R each = batch.get(i);
            try {
                queue.note(List.of(each));
            } catch (Throwable e) {
                if (e instanceof RuntimeException fault && queue.keeps(each, fault)) {
                    results.addAll(batch.subList(i + 1, batch.size()));
                    results.add(each);
                    Thread.sleep(PAUSE_MILLIS);
                    return;
                }
                Log.errorf(e, "%s: a result could not be noted; its work is done again", name);
            }
        }
    }
}
