package com.kwoking.aftersales.messaging.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures for whoever watches, asked of the database when the metrics are read, so that they are true however many
/// copies of a service run. Not a number where the answer is none, or the database is away.
@ApplicationScoped
public class QueryGauges {

    private final Sql sql;
    private final MeterRegistry meters;

    public QueryGauges(Sql sql, MeterRegistry meters) {
        this.sql = sql;
        this.meters = meters;
    }

    /// @param question whose answer is one number
    public void register(String name, String unit, String question) {
        register(name, unit, Tags.empty(), question);
    }

    public void register(String name, String unit, Tags tags, String question, @Nullable Object... parameters) {
        Gauge.builder(name, () -> ask(question, parameters))
                .tags(tags)
                .baseUnit(unit)
                .register(meters);
    }

    private double ask(String question, @Nullable Object... parameters) {
        try {
            List<Double> answers =
                    sql.query(question, row -> row.getObject(1) == null ? Double.NaN : row.getDouble(1), parameters);
            return answers.isEmpty() ? Double.NaN : answers.getFirst();
        } catch (DatabaseFault databaseIsAway) {
            return Double.NaN;
        }
    }
}
