package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.outbox.FactId;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.refunds.books.KeepBooks;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.decision.domain.Settlement.Change;
import com.kwoking.aftersales.refunds.decision.domain.Trail;
import com.kwoking.aftersales.refunds.payout.domain.RefundNews;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one door through which the world hears of refunds: that they were decided, and what became of them,
/// whoever brought it about (the provider's answer, its signal, or a person). All of it is one story, and each fact
/// has an id of its own, whenever it is told.
@ApplicationScoped
public class AnnounceRefunds {

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

    /// @return where the story of each new refund goes on
    public Map<RefundId, Trail> decided(List<Change> changes) {
        Cause told = Cause.current();
        var trails = new HashMap<RefundId, Trail>();
        for (Change change : changes) {
            switch (change) {
                case Change.RefundAdded(Refund refund) -> trails.put(refund.id(), decided(refund, told));
                case Change.PaymentHeard _, Change.OccasionWaits _, Change.RefundWithdrawn _ -> {}
            }
        }
        return trails;
    }

    private Trail decided(Refund refund, Cause told) {
        UUID id = FactId.of(
                "refund %s decided".formatted(refund.id().value()),
                refund.cause().eventId());
        told.during(() -> outbox.add(refund.decided(), id));
        if (refund.held() != null) {
            var held = refund.needsAPerson(refund.held().name(), refund.decidedAt());
            told.after(id).during(() -> outbox.add(held, FactId.of("held", id)));
        }
        return new Trail(told.correlationId(), id, told.traceparent());
    }

    /// In the transaction that made it so.
    public void progressed(List<RefundNews> news) {
        news.forEach(this::progressed);
        books.issued(issued(news), clock.instant());
    }

    private void progressed(RefundNews news) {
        UUID refund = news.refund().id().value();
        UUID id = FactId.of("refund %s %s".formatted(refund, news.fact()), follows(news.refund(), news.trail()));
        if (news.event() instanceof RefundFailed failed && failed.manualRequired()) {
            Log.warnf("Refund %s waits for a person: %s", refund, failed.reason());
        }
        cause(news.refund(), news.trail()).during(() -> outbox.add(news.event(), id));
    }

    private static UUID follows(Refund refund, @Nullable Trail trail) {
        return trail == null ? refund.cause().eventId() : trail.decided();
    }

    /// Of what was decided before trails were kept, the refund itself holds the story together, and its cause is an
    /// event unless a person decided it.
    private static Cause cause(Refund refund, @Nullable Trail trail) {
        if (trail != null) {
            return new Cause(trail.correlationId(), trail.decided(), trail.traceparent());
        }
        return new Cause(refund.id().value(), refund.causingEvent().orElse(null), null);
    }

    /// Once the transaction has committed: there is something to pay.
    public void wakePayouts() {
        decided.fire(new RefundsDecided());
    }

    private static List<RefundIssued> issued(List<RefundNews> news) {
        return news.stream()
                .flatMap(each -> each.event() instanceof RefundIssued issued ? Stream.of(issued) : Stream.empty())
                .toList();
    }
}
