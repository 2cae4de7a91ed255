package com.kwoking.aftersales.notifications.sending.postgres;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Asked of the database when the metrics are read, so that they are true however many copies of the
/// service run. What has left is counted where it leaves.
@ApplicationScoped
class LetterMeters {

    private static final String IN_STATE = "select count(*) from letter where state = '%s'";

    private final DataSource database;
    private final MeterRegistry meters;

    LetterMeters(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent startup) {
        gauge("letters.pending", "letters", IN_STATE.formatted("PENDING"));
        gauge("letters.awaiting.contact", "letters", IN_STATE.formatted("AWAITING_CONTACT"));
        gauge("letters.failed", "letters", IN_STATE.formatted("FAILED"));
        gauge("letters.pending.oldest.age", "seconds", """
                select coalesce(extract(epoch from now() - min(written_at)), 0) from letter where state = 'PENDING'
                """);
    }

    private void gauge(String name, String unit, String question) {
        Gauge.builder(name, () -> ask(question)).baseUnit(unit).register(meters);
    }

    private double ask(String question) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
