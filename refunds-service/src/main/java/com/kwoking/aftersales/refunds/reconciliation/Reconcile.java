package com.kwoking.aftersales.refunds.reconciliation;

import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listed;
import com.kwoking.aftersales.refunds.payout.domain.PaymentProvider.Listing;
import com.kwoking.aftersales.refunds.reconciliation.domain.Comparison;
import com.kwoking.aftersales.refunds.reconciliation.domain.Difference;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayout;
import com.kwoking.aftersales.refunds.reconciliation.domain.OurPayouts;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Outcome;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Period;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Run;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds our payouts against the provider's list, day by day, and notes what differs. It corrects nothing:
/// which side is right is for a person to find out.
@ApplicationScoped
class Reconcile {

    private static final Duration SLICE = Duration.ofDays(1);

    private final Reconciliations runs;
    private final Differences differences;
    private final OurPayouts ours;
    private final PaymentProvider provider;
    private final ReconciliationTerms terms;
    private final Clock clock;

    Reconcile(
            Reconciliations runs,
            Differences differences,
            OurPayouts ours,
            PaymentProvider provider,
            ReconciliationTerms terms,
            Clock clock) {
        this.runs = runs;
        this.differences = differences;
        this.ours = ours;
        this.provider = provider;
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(every = "{refunds.reconciliation.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void next() {
        Optional<Run> taken = QuarkusTransaction.requiringNew().call(() -> runs.take(clock.instant(), terms.lease()));
        taken.ifPresent(this::run);
    }

    private void run(Run run) {
        var seen = new HashSet<UUID>();
        Outcome outcome = Outcome.nothingYet();
        for (Period slice : slices(run.period())) {
            outcome = compare(slice, seen, outcome);
            if (outcome.trouble() != null) {
                break;
            }
            QuarkusTransaction.requiringNew().run(() -> runs.keep(run.id(), clock.instant(), terms.lease()));
        }
        end(run, outcome.trouble() == null ? lookAgain(seen, outcome) : outcome);
    }

    private void end(Run run, Outcome outcome) {
        QuarkusTransaction.requiringNew().run(() -> runs.end(run.id(), outcome, clock.instant()));
        Log.infof(
                "Reconciliation %s of %s to %s: %s, %d payouts there, %d here, %d new differences, %d gone",
                run.id(),
                run.period().from(),
                run.period().to(),
                outcome.state(),
                outcome.there(),
                outcome.here(),
                outcome.found(),
                outcome.gone());
    }

    private Outcome compare(Period slice, Set<UUID> seen, Outcome before) {
        // Paid there a little earlier than issued here: a list that begins earlier saves asking for each.
        return switch (provider.list(slice.from().minus(terms.margin()), slice.to())) {
            case Listing.Unavailable(String reason) -> before.endedBy(reason);
            case Listing.Complete(List<Listed> listed) -> {
                List<OurPayout> issued = ours.issuedBetween(slice.from(), slice.to());
                var found = new ArrayList<>(ofList(listed));
                boolean answered = addUnlisted(issued, listed, found);
                Outcome after = before.plus(listed.size(), issued.size(), note(found, seen), 0);
                yield answered ? after : after.endedBy("NOT_ANSWERED");
            }
        };
    }

    private List<Difference> ofList(List<Listed> listed) {
        return Comparison.of(
                listed,
                ours.of(listed.stream()
                        .flatMap(each -> Stream.ofNullable(each.reference()))
                        .toList()));
    }

    private boolean addUnlisted(List<OurPayout> issued, List<Listed> listed, List<Difference> found) {
        Set<String> there = listed.stream().map(Listed::providerReference).collect(Collectors.toSet());
        boolean answered = true;
        for (OurPayout payout : issued) {
            if (!there.contains(String.valueOf(payout.providerReference()))) {
                answered &= addUnlisted(payout, found);
            }
        }
        return answered;
    }

    private boolean addUnlisted(OurPayout payout, List<Difference> found) {
        return switch (Comparison.of(payout, provider.find(payout.order()))) {
            case Comparison.Outcome.Agreed _ -> true;
            case Comparison.Outcome.Differs(Difference difference) -> found.add(difference);
            case Comparison.Outcome.NotAnswered _ -> false;
        };
    }

    private int note(List<Difference> found, Set<UUID> seen) {
        found.forEach(each -> seen.add(each.id()));
        return found.isEmpty()
                ? 0
                : QuarkusTransaction.requiringNew().call(() -> differences.note(found, clock.instant()));
    }

    /// What was found earlier and not today: it may have gone by itself.
    private Outcome lookAgain(Set<UUID> seen, Outcome before) {
        var gone = new HashSet<UUID>();
        for (Difference open : differences.open()) {
            if (!seen.contains(open.id()) && isGone(open)) {
                gone.add(open.id());
            }
        }
        return gone.isEmpty()
                ? before
                : before.plus(
                        0, 0, 0, QuarkusTransaction.requiringNew().call(() -> differences.gone(gone, clock.instant())));
    }

    private boolean isGone(Difference open) {
        Instant createdThere = open.createdThere();
        if (createdThere != null) {
            return switch (provider.list(createdThere, createdThere.plusSeconds(1))) {
                case Listing.Complete(List<Listed> listed) ->
                    ofList(listed).stream().noneMatch(each -> each.id().equals(open.id()));
                case Listing.Unavailable _ -> false;
            };
        }
        return Optional.ofNullable(open.reference())
                .map(reference -> ours.of(List.of(reference)).get(reference))
                .filter(payout -> payout.standing() == OurPayout.Standing.ISSUED)
                .map(payout -> switch (Comparison.of(payout, provider.find(payout.order()))) {
                    case Comparison.Outcome.Agreed _ -> true;
                    case Comparison.Outcome.Differs(Difference difference) ->
                        !difference.id().equals(open.id());
                    case Comparison.Outcome.NotAnswered _ -> false;
                })
                .orElse(true);
    }

    private static List<Period> slices(Period period) {
        var slices = new ArrayList<Period>();
        for (Instant from = period.from(); from.isBefore(period.to()); from = from.plus(SLICE)) {
            Instant to = from.plus(SLICE);
            slices.add(new Period(from, to.isBefore(period.to()) ? to : period.to()));
        }
        return slices;
    }
}
