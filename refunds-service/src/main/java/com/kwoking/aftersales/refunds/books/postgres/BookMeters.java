package com.kwoking.aftersales.refunds.books.postgres;

import com.kwoking.aftersales.messaging.database.QueryGauges;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What an operator wants to know of money that waits. Asked of the database when the metrics are read, so
/// that they are true however many copies of the service run.
@ApplicationScoped
class BookMeters {

    private final QueryGauges gauges;

    BookMeters(QueryGauges gauges) {
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent startup) {
        gauges.register("refunds.waiting.causes", "events", "select count(*) from waiting_occasion");
        gauges.register(
                "refunds.waiting.causes.oldest.age",
                "seconds",
                "select coalesce(extract(epoch from now() - min(heard_at)), 0) from waiting_occasion");
        gauges.register(
                "refunds.credit.notes.unnumbered", "notes", "select count(*) from credit_note where number is null");
        registerReconciliation();
    }

    private void registerReconciliation() {
        gauges.register(
                "refunds.differences.open", "differences", "select count(*) from difference where state = 'OPEN'");
        gauges.register(
                "refunds.reconciliation.age",
                "seconds",
                "select extract(epoch from now() - max(ended_at)) from reconciliation where state = 'DONE'");
    }
}
