package com.kwoking.aftersales.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Databases;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps a service from going on in the middle of what it does: it waits for a lock of ours.
final class Hold implements AutoCloseable {

    private final Databases databases;
    private final String database;
    private final Connection connection;

    private Hold(Databases databases, String database, String lock) throws SQLException {
        this.databases = databases;
        this.database = database;
        connection = databases.connect(database);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(lock);
        }
    }

    /// Nobody writes to it.
    static Hold table(Databases databases, String database, String table) throws SQLException {
        return new Hold(databases, database, "lock table %s in exclusive mode".formatted(table));
    }

    /// Nobody even looks at it.
    static Hold all(Databases databases, String database, String table) throws SQLException {
        return new Hold(databases, database, "lock table %s in access exclusive mode".formatted(table));
    }

    /// Of whoever asks a trigger of ours.
    static Hold trigger(Databases databases, String database) throws SQLException {
        return new Hold(databases, database, "select pg_advisory_xact_lock(4242)");
    }

    void awaitSomebody() {
        await("a session of %s that waits for a lock".formatted(database))
                .atMost(Eventually.PATIENCE)
                .untilAsserted(() -> assertThat(databases.count(database, """
                                select count(*) from pg_stat_activity
                                 where datname = current_database() and wait_event_type = 'Lock'
                                """)).isPositive());
    }

    /// What somebody who is dead now had asked for would still be done, as soon as the lock is gone.
    void endWhoWaits() {
        databases.rows(database, """
                select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and wait_event_type = 'Lock'
                """);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
