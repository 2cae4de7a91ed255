package com.kwoking.aftersales.refunds.payout;

import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.outbox.FactId;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import com.kwoking.aftersales.refunds.payout.domain.RefundInPayment.Moved;
import com.kwoking.aftersales.refunds.payout.domain.RefundNews;
import com.kwoking.aftersales.refunds.payout.domain.RefundsInPayment;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How every change of payouts ends, whoever brought it about (the provider's answer, its signal, or a person): first
/// where it leaves their refunds, then what is told and booked of it. Each fact has an id of its own, whenever it is
/// told.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeepProgress {

    private final RefundsInPayment refunds;
    private final Outbox outbox;
    private final PayoutBookkeeping books;

    KeepProgress(RefundsInPayment refunds, Outbox outbox, PayoutBookkeeping books) {
        this.refunds = refunds;
        this.outbox = outbox;
        this.books = books;
    }

    /// @param touched the refunds of the payouts that were changed
    void of(Collection<RefundId> touched, Instant now) {
        if (touched.isEmpty()) {
            return;
        }
        List<Moved> moved = refunds.of(touched).stream()
                .flatMap(refund -> refund.moved(now).stream())
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        refunds.save(moved);
        List<RefundNews> news =
                moved.stream().flatMap(each -> Stream.ofNullable(each.news())).toList();
        news.forEach(this::tell);
        books.issued(issued(news), now);
    }

    private void tell(RefundNews news) {
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
        return new Cause(refund.id().value(), causingEvent(refund), null);
    }

    /// Absent for a person's decision.
    private static @Nullable UUID causingEvent(Refund refund) {
        return switch (refund.cause().kind()) {
            case CORRECTION, GOODWILL -> null;
            case ORDER_CANCELLED, PARCEL_LOST, REPLACEMENT_UNAVAILABLE, RETURN_INSPECTED, CAPTURED_AFTER_CANCELLATION ->
                refund.cause().eventId();
        };
    }

    private static List<RefundIssued> issued(List<RefundNews> news) {
        return news.stream()
                .flatMap(each -> each.event() instanceof RefundIssued issued ? Stream.of(issued) : Stream.empty())
                .toList();
    }
}
