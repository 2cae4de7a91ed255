package com.kwoking.aftersales.messaging.outbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// What this copy committed, on its way to the relay without another look at the database.
///
/// It may bring two commits of a key in the wrong order, and it may drop what would be too much to hold: then it asks
/// for a look. Nothing depends on it but time.
@Singleton
public class Handover {

    private static final int MOST_ROWS = 10_000;
    private static final long MOST_BYTES = 8 << 20;

    private List<OutboxRow> rows = new ArrayList<>();
    private long bytes;
    private boolean look;
    private boolean leads;

    /// What came since the last time.
    ///
    /// @param look whether something was committed that is not among the rows
    public record News(List<OutboxRow> rows, boolean look) {

        public boolean isEmpty() {
            return rows.isEmpty() && !look;
        }
    }

    /// To be called after the commit; never waits.
    public synchronized void committed(List<OutboxRow> committed) {
        long more = committed.stream().mapToLong(OutboxRow::bytes).sum();
        if (leads && rows.size() + committed.size() <= MOST_ROWS && bytes + more <= MOST_BYTES) {
            rows.addAll(committed);
            bytes += more;
        } else {
            look = true;
        }
        notifyAll();
    }

    /// Something was committed elsewhere.
    public synchronized void lookAgain() {
        look = true;
        notifyAll();
    }

    /// Whether the relay of this copy is the one that carries. Rows are only kept for one that is.
    public synchronized void leads(boolean now) {
        leads = now;
        rows = new ArrayList<>();
        bytes = 0;
        look = now;
        notifyAll();
    }

    public synchronized boolean leads() {
        return leads;
    }

    /// Returns at the first news, at the latest after so long.
    public synchronized News await(long millis) throws InterruptedException {
        if (rows.isEmpty() && !look && millis > 0) {
            wait(millis);
        }
        var news = new News(rows, look);
        rows = new ArrayList<>();
        bytes = 0;
        look = false;
        return news;
    }
}
