package com.kwoking.aftersales.messaging.testing;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.database.IndexesBesideWriters;
import com.kwoking.aftersales.messaging.database.QueryGauges;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.outbox.Handover;
import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import com.kwoking.aftersales.messaging.relay.DeadLetterAnnouncer;
import com.kwoking.aftersales.messaging.relay.OutboxRelay;
import com.kwoking.aftersales.messaging.relay.RelayConnections;
import com.kwoking.aftersales.messaging.relay.RelayMeters;
import com.kwoking.aftersales.messaging.relay.RelayProducers;
import com.kwoking.aftersales.messaging.supervision.Supervision;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// A database in which no relay but those of one test is at work.
public final class RelayDatabase {

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final String url;
    private final String service;
    private final Map<String, Object> broker;
    private final AtomicInteger said = new AtomicInteger();

    public RelayDatabase(Map<String, String> stack, String name) throws SQLException {
        service = name.replace('_', '-');
        broker = Map.of("bootstrap.servers", stack.getOrDefault("kafka.bootstrap.servers", ""));
        String address = stack.getOrDefault("quarkus.datasource.jdbc.url", "");
        url = address.substring(0, address.lastIndexOf('/') + 1) + name;
        database.setUrl(address);
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

    /// What came since the first release.
    public RelayDatabase withSharedTables() {
        var shared = Flyway.configure();
        IndexesBesideWriters.allow(shared);
        shared.dataSource(database)
                .locations("classpath:db/shared")
                .table("flyway_shared_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        return this;
    }

    /// The relay of a copy of the service, with what that copy hands over.
    public OutboxRelay relay(Handover handover) {
        var connections = new RelayConnections(
                url, String.valueOf(database.getUser()), String.valueOf(database.getPassword()), service);
        var meters = new SimpleMeterRegistry();
        var gauges = new QueryGauges(new Sql(database), meters);
        return new OutboxRelay(
                connections, producers(), handover, new RelayMeters(gauges, meters, handover), supervision());
    }

    public DeadLetterAnnouncer announcer(Handover handover) {
        return new DeadLetterAnnouncer(deadLetters(), producers(), handover, supervision(), "refunds-service");
    }

    private static Supervision supervision() {
        return new Supervision(new SimpleMeterRegistry(), Duration.ofMinutes(2));
    }

    public RelayProducers producers() {
        return new RelayProducers(broker, service);
    }

    public String service() {
        return service;
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

    /// Says a word about a key of this database's own, and another later.
    public OutboxRow add(String subject) throws SQLException {
        return add("letters", subject, 2);
    }

    public OutboxRow add(String topic, String subject, int bytes) throws SQLException {
        try (var connection = open()) {
            return add(connection, topic, subject, bytes);
        }
    }

    public OutboxRow add(Connection connection, String topic, String subject, int bytes) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into outbox (aggregatetype, aggregateid, type, payload, subject, sequence, happened_at, correlation_id)
                values (?, ?, 'com.kwoking.letter.sent.v1', repeat('x', ?), ?, ?, now(), gen_random_uuid())
                returning %s
                """.formatted(OutboxRow.COLUMNS))) {
            insert.setString(1, topic);
            insert.setString(2, key());
            insert.setInt(3, bytes);
            insert.setString(4, subject);
            insert.setInt(5, said.incrementAndGet());
            try (var row = insert.executeQuery()) {
                row.next();
                return OutboxRow.of(row);
            }
        }
    }

    public String key() {
        return "said by " + service;
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

    /// As if whoever has it had been frozen for long.
    public void endTheLease() throws SQLException {
        execute("update relay_lease set held_until = clock_timestamp() - interval '1 second'");
    }

    public int cutRelaysOff() {
        return ask("""
                select pg_terminate_backend(pid)::text from pg_stat_activity
                 where application_name like '%relay, leased' and datname = current_database()
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
