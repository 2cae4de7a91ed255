package com.kwoking.aftersales.refunds.books;

import com.kwoking.aftersales.refunds.books.domain.CreditNotes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/// Numbers credit notes in a step of their own: whoever issues a refund would otherwise hold the year's one
/// counter until its commit.
@ApplicationScoped
class NumberCreditNotes {

    private static final int AT_ONCE = 500;

    private final CreditNotes notes;
    private final BookTerms terms;
    private final Clock clock;

    NumberCreditNotes(CreditNotes notes, BookTerms terms, Clock clock) {
        this.notes = notes;
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(every = "{refunds.books.number-credit-notes-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void number() {
        LocalDate today = clock.instant().atZone(terms.zone()).toLocalDate();
        int numbered;
        do {
            numbered = QuarkusTransaction.requiringNew().call(() -> notes.number(today, AT_ONCE));
        } while (numbered == AT_ONCE);
    }
}
