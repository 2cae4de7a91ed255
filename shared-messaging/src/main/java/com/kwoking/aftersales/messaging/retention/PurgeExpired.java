package com.kwoking.aftersales.messaging.retention;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.kwoking.aftersales.messaging.database.Sql;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Takes away what was kept for as long as it is to be kept (R87), a little at a time: nobody who writes meanwhile
/// waits for it. The database's clock says what is over.
@ApplicationScoped
public class PurgeExpired {

    private final Sql sql;
    private final List<Retention> retentions;
    private final RetentionTerms terms;
    private final PurgeMeters meters;
    private final CountDownLatch end = new CountDownLatch(1);

    PurgeExpired(Sql sql, @All List<Retention> retentions, RetentionTerms terms, PurgeMeters meters) {
        this.sql = sql;
        this.retentions = retentions;
        this.terms = terms;
        this.meters = meters;
    }

    /// Not in the first minute, in which a service has other things to do.
    @Scheduled(
            identity = "purge",
            every = "{kwoking.retention.every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void everything() throws InterruptedException {
        boolean complete = true;
        for (Retention each : retentions) {
            complete &= purgedWhatItCan(each);
        }
        if (complete) {
            meters.complete();
        }
    }

    /// Before the database goes.
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent shutdown) {
        end.countDown();
    }

    /// What goes wrong with one table keeps no other from its turn. It is tried again next time.
    private boolean purgedWhatItCan(Retention retention) throws InterruptedException {
        try {
            purge(retention);
            return end.getCount() > 0;
        } catch (RuntimeException e) {
            Log.warnf("The purge of %s stopped: %s", retention.name(), e);
            return false;
        }
    }

    long purge(Retention retention) throws InterruptedException {
        int batch = Math.min(terms.batch(), retention.atOnce());
        long all = 0;
        int some = batch;
        while (some == batch && !end.await(all == 0 ? 0 : terms.pause().toMillis(), MILLISECONDS)) {
            some = sql.update(retention.statement(), retention.life().toString(), batch);
            meters.purged(retention, some);
            all += some;
        }
        if (all > 0) {
            Log.infof("Purged %d of %s, older than %s", all, retention.name(), retention.life());
        }
        return all;
    }
}
