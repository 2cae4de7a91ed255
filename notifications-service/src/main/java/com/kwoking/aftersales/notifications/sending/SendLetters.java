package com.kwoking.aftersales.notifications.sending;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import com.kwoking.aftersales.messaging.queue.LeasedWork;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import com.kwoking.aftersales.notifications.writing.LettersDue;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Has letters that are due delivered side by side, from the start of this copy of the service to its end.
@ApplicationScoped
public class SendLetters {

    private final LeasedWork<Outgoing, DeliveryOutcome> work;
    private final boolean enabled;

    SendLetters(DueLetters letters, SendingTerms terms) {
        this.work = new LeasedWork<>("letter-sender", letters, new MailServerThrottle(), terms.look());
        this.enabled = terms.enabled();
    }

    void start(@Observes StartupEvent startup) {
        if (enabled) {
            work.start();
        }
    }

    void lettersDue(@Observes(during = AFTER_SUCCESS) LettersDue due) {
        work.wakeUp();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        work.stop();
    }
}
