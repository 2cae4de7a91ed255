package com.kwoking.aftersales.refunds.books.postgres;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/// What an operator wants to know of money that waits. Asked of the database when the metrics are read, so
/// that they are true however many copies of the service run.
@ApplicationScoped
class BookMeters {

    private final DataSource database;
    private final MeterRegistry meters;

    BookMeters(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent startup) {
        gauge("refunds.waiting.causes", "events", "select count(*) from waiting_occasion");
        gauge(
                "refunds.waiting.causes.oldest.age",
                "seconds",
                "select coalesce(extract(epoch from now() - min(heard_at)), 0) from waiting_occasion");
        gauge("refunds.credit.notes.unnumbered", "notes", "select count(*) from credit_note where number is null");
        registerReconciliation();
    }

    private void registerReconciliation() {
        gauge("refunds.differences.open", "differences", "select count(*) from difference where state = 'OPEN'");
        gauge(
                "refunds.reconciliation.age",
                "seconds",
                "select extract(epoch from now() - max(ended_at)) from reconciliation where state = 'DONE'");
    }

    private void gauge(String name, String unit, String question) {
        Gauge.builder(name, () -> ask(question)).baseUnit(unit).register(meters);
    }

    private double ask(String question) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getObject(1) != null ? row.getDouble(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
