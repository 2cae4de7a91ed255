package com.kwoking.aftersales.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;

/// What an operator wants to know of the outbox and the dead letters. Asked of the database when the
/// metrics are read, so that they are true however many copies of a service run.
@ApplicationScoped
public class RelayMeters {

    private final DataSource database;
    private final MeterRegistry meters;
    private final Counter published;

    public RelayMeters(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
        this.published = meters.counter("outbox.published");
    }

    void register(@Observes StartupEvent startup) {
        gauge("outbox.pending", "events", "select count(*) from outbox");
        gauge(
                "outbox.oldest.age",
                "seconds",
                "select coalesce(extract(epoch from now() - min(added_at)), 0) from outbox");
        gauge("dead.letters", "records", "select count(*) from dead_letter where state = 'PARKED'");
    }

    void published(int howMany) {
        published.increment(howMany);
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
