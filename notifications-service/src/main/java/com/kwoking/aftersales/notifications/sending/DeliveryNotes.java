package com.kwoking.aftersales.notifications.sending;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// What became of letters and is not in the database yet. While one transaction commits, the next gathers:
/// it grows by itself under load and never waits for more. What cannot be noted is kept until it can,
/// because a letter that nobody knows was sent is sent again.
@ApplicationScoped
class DeliveryNotes {

    private static final int BATCH = 500;
    private static final long PAUSE_MILLIS = 500;
    private static final long GOODBYE_MILLIS = 4_000;

    private final RecordDeliveries deliveries;
    private final BlockingQueue<DeliveryOutcome> outcomes = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "letter-notes");
    private volatile boolean running = true;

    DeliveryNotes(RecordDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    void start() {
        thread.start();
    }

    void add(DeliveryOutcome outcome) {
        outcomes.add(outcome);
    }

    void finish() throws InterruptedException {
        running = false;
        thread.join(GOODBYE_MILLIS);
        thread.interrupt();
    }

    private void run() {
        try {
            while (running || !outcomes.isEmpty()) {
                var first = outcomes.poll(PAUSE_MILLIS, MILLISECONDS);
                if (first != null) {
                    noteWith(first);
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void noteWith(DeliveryOutcome first) throws InterruptedException {
        var batch = new ArrayList<DeliveryOutcome>(List.of(first));
        outcomes.drainTo(batch, BATCH - 1);
        try {
            deliveries.record(batch);
        } catch (RuntimeException e) {
            Log.warnf("%d deliveries could not be noted together: %s", batch.size(), e);
            noteOneByOne(batch);
        }
    }

    /// The one that fails goes to the end of the queue, so that it keeps no other from being noted.
    private void noteOneByOne(List<DeliveryOutcome> batch) throws InterruptedException {
        for (int i = 0; i < batch.size(); i++) {
            try {
                deliveries.record(List.of(batch.get(i)));
            } catch (RuntimeException e) {
                outcomes.addAll(batch.subList(i + 1, batch.size()));
                outcomes.add(batch.get(i));
                Thread.sleep(PAUSE_MILLIS);
                return;
            }
        }
    }
}
