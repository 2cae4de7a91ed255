package com.kwoking.aftersales.messaging.testing;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.database.QueryGauges;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.outbox.OutboxRelay;
import com.kwoking.aftersales.messaging.outbox.RelayConnections;
import com.kwoking.aftersales.messaging.outbox.RelayMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// A database in which no relay but those of one test is at work.
public final class RelayDatabase {

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final String url;

    public RelayDatabase(Map<String, String> stack, String name) throws SQLException {
        String shared = stack.getOrDefault("quarkus.datasource.jdbc.url", "");
        url = shared.substring(0, shared.lastIndexOf('/') + 1) + name;
        database.setUrl(shared);
        database.setUser(stack.get("quarkus.datasource.username"));
        database.setPassword(stack.get("quarkus.datasource.password"));
        execute("create database " + name);
        database.setUrl(url);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    public OutboxRelay relay(Producer<String, byte[]> kafka) {
        var connections = new RelayConnections(
                url, String.valueOf(database.getUser()), String.valueOf(database.getPassword()), "refunds-service");
        var meters = new SimpleMeterRegistry();
        return new OutboxRelay(connections, kafka, new RelayMeters(new QueryGauges(new Sql(database), meters), meters));
    }

    public DataSource dataSource() {
        return database;
    }

    public DeadLetters deadLetters() {
        return new DeadLetters(new Sql(database), new SimpleMeterRegistry());
    }

    public Connection open() throws SQLException {
        return database.getConnection();
    }

    public void add(String subject) throws SQLException {
        try (var connection = open()) {
            add(connection, subject, 1);
        }
    }

    public void add(String subject, int bytes) throws SQLException {
        try (var connection = open();
                var insert = connection.prepareStatement("""
                insert into outbox (aggregatetype, aggregateid, type, payload, subject, sequence, happened_at, correlation_id)
                values ('letters', 'key', 'com.kwoking.letter.sent.v1', repeat('x', ?), ?, 1, now(), gen_random_uuid())
                """)) {
            insert.setInt(1, bytes);
            insert.setString(2, subject);
            insert.executeUpdate();
        }
    }

    public static void add(Connection connection, String subject, int times) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into outbox (aggregatetype, aggregateid, type, payload, subject, sequence, happened_at, correlation_id)
                select 'letters', 'key', 'com.kwoking.letter.sent.v1', '{}', ?, 1, now(), gen_random_uuid()
                  from generate_series(1, ?)
                """)) {
            insert.setString(1, subject);
            insert.setInt(2, times);
            insert.executeUpdate();
        }
    }

    public void park(int bytes, String cause) throws SQLException {
        try (var connection = open();
                var insert = connection.prepareStatement("""
                        insert into dead_letter (topic, partition, record_offset, record_key, headers, payload, cause)
                        values ('orders', 0, (select count(*) from dead_letter), 'key', '[]', ?, ?)
                        """)) {
            insert.setBytes(1, new byte[bytes]);
            insert.setString(2, cause);
            insert.executeUpdate();
        }
    }

    /// The subjects of what is still to be sent.
    public List<String> remaining() {
        return ask("select subject from outbox order by position");
    }

    public List<String> notAnnounced() {
        return ask("select cause from dead_letter where not announced order by id");
    }

    public int cutRelaysOff() {
        return ask("""
                select pg_terminate_backend(pid)::text from pg_stat_activity
                 where application_name = 'refunds-service relay' and datname = current_database()
                """).size();
    }

    public List<String> ask(String question) {
        try (var connection = open();
                var statement = connection.prepareStatement(question);
                var rows = statement.executeQuery()) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
