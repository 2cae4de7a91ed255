package com.kwoking.aftersales.refunds;

import com.kwoking.aftersales.events.RefundEvent;
import com.kwoking.aftersales.events.RefundIssued;
import com.kwoking.aftersales.messaging.Outbox;
import com.kwoking.aftersales.refunds.domain.Refund;
import com.kwoking.aftersales.refunds.domain.Settlement.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// The one door through which the world hears of refunds: that they were decided, and what became of them,
/// whoever brought it about (the provider's answer, its signal, or a person).
@ApplicationScoped
class AnnounceRefunds {

    private final Outbox outbox;
    private final KeepBooks books;
    private final Event<RefundsDecided> decided;
    private final Clock clock;

    AnnounceRefunds(Outbox outbox, KeepBooks books, Event<RefundsDecided> decided, Clock clock) {
        this.outbox = outbox;
        this.books = books;
        this.decided = decided;
        this.clock = clock;
    }

    void decided(List<Change> changes) {
        for (Change change : changes) {
            switch (change) {
                case Change.RefundAdded(Refund refund) -> {
                    outbox.add(refund.decided());
                    if (refund.held() != null) {
                        outbox.add(refund.needsAPerson(refund.held().name(), refund.decidedAt()));
                    }
                }
                case Change.PaymentHeard _, Change.OccasionWaits _, Change.RefundWithdrawn _ -> {}
            }
        }
    }

    /// In the transaction that made it so.
    void progressed(List<RefundEvent> news) {
        news.forEach(outbox::add);
        books.issued(issued(news), clock.instant());
    }

    /// Once the transaction has committed: there is something to pay.
    void wakePayouts() {
        decided.fire(new RefundsDecided());
    }

    private static List<RefundIssued> issued(List<RefundEvent> news) {
        return news.stream()
                .flatMap(each -> each instanceof RefundIssued issued ? Stream.of(issued) : Stream.empty())
                .toList();
    }
}
