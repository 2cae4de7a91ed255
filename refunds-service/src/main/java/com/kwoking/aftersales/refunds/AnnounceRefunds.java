package com.kwoking.aftersales.refunds;

import com.kwoking.aftersales.events.RefundEvent;
import com.kwoking.aftersales.events.RefundIssued;
import com.kwoking.aftersales.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// The one door through which it is told what became of a refund, whoever brought it about: the provider's
/// answer, its signal, or a person.
@ApplicationScoped
class AnnounceRefunds {

    private final Outbox outbox;
    private final KeepBooks books;
    private final Clock clock;

    AnnounceRefunds(Outbox outbox, KeepBooks books, Clock clock) {
        this.outbox = outbox;
        this.books = books;
        this.clock = clock;
    }

    /// In the transaction that made it so.
    void tell(List<RefundEvent> news) {
        news.forEach(outbox::add);
        books.issued(issued(news), clock.instant());
    }

    private static List<RefundIssued> issued(List<RefundEvent> news) {
        return news.stream()
                .flatMap(each -> each instanceof RefundIssued issued ? Stream.of(issued) : Stream.empty())
                .toList();
    }
}
