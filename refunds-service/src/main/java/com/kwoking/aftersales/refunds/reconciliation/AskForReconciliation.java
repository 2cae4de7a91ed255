package com.kwoking.aftersales.refunds.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.refunds.books.BookTerms;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations.Period;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// Every night, and whenever a person wants one. The runs themselves are done by [Reconcile], because the
/// provider is never called inside a transaction.
@ApplicationScoped
@Transactional
public class AskForReconciliation {

    static final String NIGHTLY = "nightly";

    private final Reconciliations runs;
    private final ReconciliationTerms terms;
    private final BookTerms books;
    private final Clock clock;

    AskForReconciliation(Reconciliations runs, ReconciliationTerms terms, BookTerms books, Clock clock) {
        this.runs = runs;
        this.terms = terms;
        this.books = books;
        this.clock = clock;
    }

    public sealed interface Result {

        record Asked(UUID id) implements Result {}

        record Backwards() implements Result {}

        record TooLong(Duration longest) implements Result {}

        /// Nothing in it is old enough to be compared.
        record TooRecent(Duration margin) implements Result {}
    }

    /// What is too recent is left out; the run says what it compared.
    public Result ask(Instant first, Instant last, String by) {
        Instant now = clock.instant();
        Instant from = asKept(first);
        Instant to = asKept(last);
        Instant newest = now.minus(terms.margin());
        Instant until = to.isBefore(newest) ? to : newest;
        if (!from.isBefore(to)) {
            return new Result.Backwards();
        }
        if (!from.isBefore(until)) {
            return new Result.TooRecent(terms.margin());
        }
        if (Duration.between(from, until).compareTo(terms.longestPeriod()) > 0) {
            return new Result.TooLong(terms.longestPeriod());
        }
        UUID id = UUID.nameUUIDFromBytes(
                "%s %s %s %s".formatted(by, from, until, now).getBytes(UTF_8));
        runs.ask(id, new Period(from, until), by, now);
        return new Result.Asked(id);
    }

    /// The database knows no smaller time, and a period shorter than that is none.
    private static Instant asKept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /// From where the last complete night ended, so that a night that failed is made up for by the next. The
    /// run is named by its day: of several copies of the service one asks.
    @Scheduled(cron = "{refunds.reconciliation.at}", timeZone = "{refunds.books.zone}")
    void everyNight() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(books.zone()).toLocalDate();
        Instant midnight = today.atStartOfDay(books.zone()).toInstant();
        Instant newest = now.minus(terms.margin());
        Instant until = midnight.isBefore(newest) ? midnight : newest;
        Instant from = runs.comparedUntil(NIGHTLY)
                .orElse(today.minusDays(1).atStartOfDay(books.zone()).toInstant());
        if (from.isBefore(until)) {
            UUID id = UUID.nameUUIDFromBytes((NIGHTLY + " " + today).getBytes(UTF_8));
            runs.ask(id, new Period(from, until), NIGHTLY, now);
        }
    }
}
