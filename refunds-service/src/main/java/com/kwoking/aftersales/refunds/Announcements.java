package com.kwoking.aftersales.refunds;

import com.kwoking.aftersales.messaging.Outbox;
import com.kwoking.aftersales.refunds.domain.Refund;
import com.kwoking.aftersales.refunds.domain.Settlement.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/// What the world hears of decided refunds, and that there is something to pay.
@ApplicationScoped
class Announcements {

    private final Outbox outbox;
    private final Event<RefundsDecided> decided;

    Announcements(Outbox outbox, Event<RefundsDecided> decided) {
        this.outbox = outbox;
        this.decided = decided;
    }

    void of(List<Change> changes) {
        tell(changes);
        wakePayouts();
    }

    void tell(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.RefundAdded(Refund refund) -> {
                    outbox.add(refund.decided());
                    if (refund.held() != null) {
                        outbox.add(refund.needsAPerson(refund.held().name(), refund.decidedAt()));
                    }
                }
                case Change.PaymentHeard _, Change.OccasionWaits _ -> {}
            }
        }
    }

    void wakePayouts() {
        decided.fire(new RefundsDecided());
    }
}
