package com.kwoking.aftersales.notifications.history;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.notifications.history.Remembered.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What was heard before a fact. Its answers leave the fact itself out and go by when things happened, so that
/// a fact that is heard again gets the answer it got (I4).
public final class Past {

    private final List<Remembered> facts;

    public Past(List<Remembered> facts) {
        this.facts = new ArrayList<>(facts);
    }

    public void add(Remembered fact) {
        facts.add(fact);
    }

    /// When the whole of it was cancelled, if that was heard.
    public Optional<Instant> cancellationOf(OrderId order) {
        return about(order.value(), Set.of(Kind.ORDER_CANCELLED))
                .map(Remembered::at)
                .findFirst();
    }

    public Optional<Remembered> lookBefore(ReturnId returned, int inspection) {
        return about(returned.value(), Set.of(Kind.RETURN_INSPECTED))
                .filter(each -> each.number() < inspection)
                .max(comparingInt(Remembered::number));
    }

    public boolean wasLookedAtAfter(ReturnId returned, int inspection) {
        return about(returned.value(), Set.of(Kind.RETURN_INSPECTED)).anyMatch(each -> each.number() > inspection);
    }

    /// The customer believes that the money is on its way.
    public boolean isSaidToBeIssued(RefundId refund, UUID event, Instant at) {
        return lastOf(refund.value(), Set.of(Kind.REFUND_ISSUED, Kind.REFUND_NEEDS_A_PERSON), event, at)
                .filter(last -> last.kind() == Kind.REFUND_ISSUED)
                .isPresent();
    }

    public boolean wasIssued(RefundId refund, UUID event, Instant at) {
        return lastOf(refund.value(), Set.of(Kind.REFUND_ISSUED), event, at).isPresent();
    }

    public boolean neededAPerson(RefundId refund, UUID event, Instant at) {
        return lastOf(refund.value(), Set.of(Kind.REFUND_NEEDS_A_PERSON), event, at)
                .isPresent();
    }

    /// What was last said to come to nothing for this return.
    public Optional<String> nothingFor(ReturnId returned, UUID event, Instant at) {
        return lastOf(returned.value(), Set.of(Kind.NOTHING_REFUNDED), event, at)
                .map(Remembered::gist);
    }

    private Optional<Remembered> lastOf(UUID subject, Set<Kind> kinds, UUID event, Instant at) {
        Predicate<Remembered> isBefore =
                each -> !each.eventId().equals(event) && !each.at().isAfter(at);
        return about(subject, kinds).filter(isBefore).max(comparing(Remembered::at));
    }

    private Stream<Remembered> about(UUID subject, Set<Kind> kinds) {
        return facts.stream().filter(each -> each.subject().equals(subject) && kinds.contains(each.kind()));
    }
}
