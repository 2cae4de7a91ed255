package com.kwoking.aftersales.returns.work;

import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.EnumSet;
import javax.sql.DataSource;

/// How much waits for somebody, and since when (R65). Asked of the database when the metrics are read, so that it is
/// true however many copies of the service run.
@ApplicationScoped
class WorkMeters {

    private static final String HOW_MANY = "select count(*) from return_case where waits_for = ?";

    private static final String SINCE = """
            select coalesce(extract(epoch from now() - min(inspected_at)), 0) from return_case where waits_for = ?
            """;

    private final DataSource database;
    private final MeterRegistry meters;

    WorkMeters(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    void register(@Observes StartupEvent startup) {
        EnumSet.allOf(Waiting.class).forEach(kind -> {
            gauge("returns.work", "returns", HOW_MANY, kind);
            gauge("returns.work.oldest.age", "seconds", SINCE, kind);
        });
    }

    private void gauge(String name, String unit, String question, Waiting kind) {
        Gauge.builder(name, () -> ask(question, kind))
                .tags(Tags.of("kind", kind.name()))
                .baseUnit(unit)
                .register(meters);
    }

    private double ask(String question, Waiting kind) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            statement.setString(1, kind.name());
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getDouble(1) : Double.NaN;
            }
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
