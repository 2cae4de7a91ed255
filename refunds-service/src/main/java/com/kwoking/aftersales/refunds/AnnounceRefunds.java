package com.kwoking.aftersales.refunds;

import com.kwoking.aftersales.events.RefundEvent;
import com.kwoking.aftersales.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The one door through which it is told what became of a refund, whoever brought it about: the provider's
/// answer, its signal, or a person.
@ApplicationScoped
class AnnounceRefunds {

    private final Outbox outbox;

    AnnounceRefunds(Outbox outbox) {
        this.outbox = outbox;
    }

    /// In the transaction that made it so.
    void tell(List<RefundEvent> news) {
        news.forEach(outbox::add);
    }
}
