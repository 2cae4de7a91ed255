package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.messaging.queue.LeasedWork;
import com.kwoking.aftersales.refunds.decision.RefundsDecided;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.DuePayout;
import com.kwoking.aftersales.refunds.payout.domain.PayoutQueue.PayoutResult;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;

/// Keeps payouts moving, so many calls at once and no more. A provider that is slow or away slows nothing else down.
@ApplicationScoped
class PayoutWorker {

    /// Safety net for what no commit announces: retries that fall due, leases that run out.
    private static final Duration LOOK = Duration.ofMillis(250);

    private final LeasedWork<DuePayout, PayoutResult> work;
    private final boolean enabled;

    PayoutWorker(PayRefunds payRefunds, PayoutTerms terms) {
        this.work = new LeasedWork<>("payouts", payRefunds, new CircuitBreaker(terms.atOnce()), LOOK);
        this.enabled = terms.enabled();
    }

    void start(@Observes StartupEvent startup) {
        if (enabled) {
            work.start();
        }
    }

    void wakeUp(@Observes(during = TransactionPhase.AFTER_SUCCESS) RefundsDecided decided) {
        work.wakeUp();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        work.stop();
    }
}
