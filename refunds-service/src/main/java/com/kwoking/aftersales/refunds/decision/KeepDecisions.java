package com.kwoking.aftersales.refunds.decision;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.outbox.FactId;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccount;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts;
import com.kwoking.aftersales.refunds.decision.domain.OrderAccounts.Trail;
import com.kwoking.aftersales.refunds.decision.domain.Refund;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// How every decision ends: the account first, then what is told and booked of it, and once all of that has committed
/// there is something to pay.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeepDecisions {

    private final OrderAccounts accounts;
    private final Outbox outbox;
    private final Bookkeeping books;
    private final Event<RefundsDecided> wakePayouts;

    KeepDecisions(OrderAccounts accounts, Outbox outbox, Bookkeeping books, Event<RefundsDecided> wakePayouts) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.books = books;
        this.wakePayouts = wakePayouts;
    }

    /// @param cause whose story what is told belongs to
    public record Decision(Cause cause, AccountChange change) {

        private Stream<Refund> refunds() {
            return change.changes().stream().flatMap(Decision::added);
        }

        private static Stream<Refund> added(Change change) {
            return switch (change) {
                case Change.RefundAdded(Refund refund) -> Stream.of(refund);
                case Change.PaymentHeard _, Change.OccasionWaits _, Change.RefundWithdrawn _ -> Stream.empty();
            };
        }
    }

    /// @param decisions in the order they were made; of one account each follows from the one before
    public void keep(List<Decision> decisions, Instant now) {
        List<Change> changes = decisions.stream()
                .flatMap(decision -> decision.change().changes().stream())
                .toList();
        var standing = new HashMap<OrderId, OrderAccount>();
        decisions.forEach(decision -> standing.put(
                decision.change().account().orderId(), decision.change().account()));
        accounts.save(changes, trails(decisions));
        decisions.forEach(this::tell);
        books.changed(changes, standing, now);
        wakePayouts.fire(new RefundsDecided());
    }

    /// Where the story of each new refund goes on.
    private static Map<RefundId, Trail> trails(List<Decision> decisions) {
        var trails = new HashMap<RefundId, Trail>();
        decisions.forEach(decision ->
                decision.refunds().forEach(refund -> trails.put(refund.id(), trail(refund, decision.cause()))));
        return trails;
    }

    private static Trail trail(Refund refund, Cause cause) {
        return new Trail(cause.correlationId(), toldAs(refund), cause.traceparent());
    }

    private static UUID toldAs(Refund refund) {
        return FactId.of(
                "refund %s decided".formatted(refund.id().value()),
                refund.cause().eventId());
    }

    private void tell(Decision decision) {
        decision.refunds().forEach(refund -> tell(refund, decision.cause()));
    }

    private void tell(Refund refund, Cause cause) {
        UUID id = toldAs(refund);
        cause.during(() -> outbox.add(refund.decided(), id));
        if (refund.held() != null) {
            RefundFailed held = refund.needsAPerson(refund.held().name(), refund.decidedAt());
            cause.after(id).during(() -> outbox.add(held, FactId.of("held", id)));
        }
    }
}
