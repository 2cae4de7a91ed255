package com.kwoking.aftersales.refunds.reconciliation;

import com.kwoking.aftersales.messaging.queue.LeasedWork;
import com.kwoking.aftersales.messaging.queue.Throttle;
import com.kwoking.aftersales.refunds.reconciliation.Reconcile.Ended;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Taken;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/// Does the runs that wait, one at a time. Nothing wakes it: a run can wait for the next look.
@ApplicationScoped
class ReconciliationWorker {

    private final Optional<LeasedWork<Taken, Ended>> work;

    ReconciliationWorker(Reconcile reconcile, ReconciliationTerms terms) {
        this.work = terms.lookEvery()
                .every()
                .map(look -> new LeasedWork<>("reconciliations", reconcile, Throttle.of(1), look));
    }

    void start(@Observes StartupEvent startup) {
        work.ifPresent(LeasedWork::start);
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        if (work.isPresent()) {
            work.get().stop();
        }
    }
}
