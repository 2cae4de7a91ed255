package com.kwoking.aftersales.messaging.retention;

import com.kwoking.aftersales.messaging.database.QueryGauges;
import com.kwoking.aftersales.messaging.database.Sql;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/// A table that grows, and copies of a service that purge it.
final class KeptTable {

    static final Duration LIFE = Duration.ofDays(30);

    private static final AtomicInteger TABLES = new AtomicInteger();

    final String name = "kept_" + TABLES.incrementAndGet();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final DataSource database;
    private final Sql sql;

    KeptTable(DataSource database) {
        this.database = database;
        this.sql = new Sql(database);
        sql.update("create table %s (id int primary key, kept_at timestamptz, said text, changes int default 0)"
                .formatted(name));
        sql.update("create index on %s (kept_at)".formatted(name));
        sql.update("create table %s_batches (size int)".formatted(name));
        sql.update("""
                create function %1$s_counted() returns trigger language plpgsql as $$
                begin
                    insert into %1$s_batches select count(*) from gone;
                    return null;
                end $$
                """.formatted(name));
        sql.update("""
                create trigger counted after delete on %1$s referencing old table as gone
                for each statement execute function %1$s_counted()
                """.formatted(name));
    }

    Retention rows() {
        return Retention.ofRows(name, "kept_at", LIFE);
    }

    Retention said() {
        return Retention.ofColumn(name, "said", "kept_at", LIFE);
    }

    /// A copy of the service, which purges ten rows at a time unless it is told otherwise.
    PurgeExpired copy(Retention... retentions) {
        return copy(10, retentions);
    }

    PurgeExpired copy(int batch, Retention... retentions) {
        var all = List.of(retentions);
        var gauges = new PurgeMeters(new QueryGauges(sql, meters), meters, all, Clock.systemUTC());
        return new PurgeExpired(sql, all, terms(batch), gauges);
    }

    /// So many seconds before or after the moment in which their life is over.
    void add(int from, int to, String secondsBefore) {
        String kept = "now() - cast(? as interval) - %s * interval '1 second'".formatted(secondsBefore);
        sql.update(
                "insert into %s select id, %s, 'text' from generate_series(?, ?) id".formatted(name, kept),
                LIFE.toString(),
                from,
                to);
    }

    long count(String condition) {
        return number("select count(*) from %s where %s".formatted(name, condition));
    }

    long number(String question) {
        return sql.query(question, row -> row.getLong(1)).getFirst();
    }

    List<Integer> batches() {
        return sql.query("select size from %s_batches".formatted(name), row -> row.getInt(1));
    }

    Connection open() throws SQLException {
        return database.getConnection();
    }

    private static RetentionTerms terms(int batch) {
        return new RetentionTerms() {
            @Override
            public String every() {
                return "off";
            }

            @Override
            public int batch() {
                return batch;
            }

            @Override
            public Duration pause() {
                return Duration.ofMillis(1);
            }

            @Override
            public Duration settledDeadLetters() {
                return LIFE;
            }

            @Override
            public Map<String, Duration> inbox() {
                return Map.of();
            }
        };
    }
}
