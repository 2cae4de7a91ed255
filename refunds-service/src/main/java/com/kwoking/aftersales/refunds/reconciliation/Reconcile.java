package com.kwoking.aftersales.refunds.reconciliation;

import com.kwoking.aftersales.messaging.database.PassingFault;
import com.kwoking.aftersales.messaging.queue.LeasedQueue;
import com.kwoking.aftersales.refunds.reconciliation.ComparePayouts.Compared;
import com.kwoking.aftersales.refunds.reconciliation.Reconcile.Ended;
import com.kwoking.aftersales.refunds.reconciliation.domain.Difference;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Outcome;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Period;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Run;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Taken;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/// Holds our payouts against the provider's list, day by day, and notes what differs. It corrects nothing:
/// which side is right is for a person to find out.
///
/// Its lease is for one day of the period, and begins anew with each: a run whose taker died is taken again soon,
/// however long its period is.
@ApplicationScoped
class Reconcile implements LeasedQueue<Taken, Ended> {

    private final Reconciliations runs;
    private final Differences differences;
    private final ComparePayouts compare;
    private final Duration lease;
    private final Clock clock;

    Reconcile(
            Reconciliations runs,
            Differences differences,
            ComparePayouts compare,
            ReconciliationTerms terms,
            Clock clock) {
        this.runs = runs;
        this.differences = differences;
        this.compare = compare;
        this.lease = terms.lease();
        this.clock = clock;
    }

    record Ended(Taken taken, Outcome outcome) {}

    /// One, however many may be taken: two would ask the provider for two lists at once.
    @Override
    public List<Taken> take(int atMost) {
        return QuarkusTransaction.requiringNew().call(() -> runs.take(clock.instant(), lease)).stream()
                .toList();
    }

    @Override
    public Ended work(Taken taken) {
        var seen = new HashSet<UUID>();
        Outcome outcome = Outcome.nothingYet();
        Taken mine = taken;
        for (Period day : taken.run().period().days()) {
            outcome = compare(day, seen, outcome);
            if (outcome.trouble() != null) {
                return ended(mine, outcome);
            }
            mine = kept(mine);
        }
        var gone = new HashSet<UUID>();
        for (Difference open : differences.open()) {
            if (!seen.contains(open.id()) && compare.isGone(open)) {
                gone.add(open.id());
            }
            mine = kept(mine);
        }
        return ended(mine, outcome.plus(0, 0, 0, noted(gone)));
    }

    /// Each question to the provider may take as long as it is given, and the lease is longer than that.
    private Taken kept(Taken taken) {
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.keep(taken, clock.instant(), lease))
                .orElseThrow(() -> new CancellationException("reconciliation %s is another taker's by now"
                        .formatted(taken.run().id())));
    }

    /// What a stop cut short says nothing about the provider: no end is noted, and the lease decides.
    private static Ended ended(Taken taken, Outcome outcome) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("stopped before reconciliation %s came to its end"
                    .formatted(taken.run().id()));
        }
        return new Ended(taken, outcome);
    }

    @Override
    public void note(List<Ended> ended) {
        QuarkusTransaction.requiringNew()
                .run(() -> ended.forEach(each -> runs.end(each.taken(), each.outcome(), clock.instant())));
        ended.forEach(Reconcile::log);
    }

    /// What it found is noted already; a run that is done again finds the same.
    @Override
    public boolean keeps(Ended ended, RuntimeException fault) {
        return PassingFault.is(fault);
    }

    private Outcome compare(Period day, Set<UUID> seen, Outcome before) {
        return switch (compare.of(day)) {
            case Compared.NoList(String reason) -> before.endedBy(reason);
            case Compared.Slice slice -> {
                Outcome after = before.plus(slice.there(), slice.here(), note(slice.found(), seen), 0);
                yield slice.trouble().map(after::endedBy).orElse(after);
            }
        };
    }

    private int note(List<Difference> found, Set<UUID> seen) {
        found.forEach(each -> seen.add(each.id()));
        return found.isEmpty()
                ? 0
                : QuarkusTransaction.requiringNew().call(() -> differences.note(found, clock.instant()));
    }

    /// How many.
    private int noted(Set<UUID> gone) {
        return gone.isEmpty()
                ? 0
                : QuarkusTransaction.requiringNew().call(() -> differences.gone(gone, clock.instant()));
    }

    private static void log(Ended ended) {
        Run run = ended.taken().run();
        Outcome outcome = ended.outcome();
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
}
