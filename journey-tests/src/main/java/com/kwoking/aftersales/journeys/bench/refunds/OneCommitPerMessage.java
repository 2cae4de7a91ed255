package com.kwoking.aftersales.journeys.bench.refunds;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// (b): what a service would do that commits each message for itself. The same four writes (the mark, the
/// decision on the account, the refund, the announcement) on eight connections, and nothing else: no
/// Kafka, no JSON, no rules.
final class OneCommitPerMessage {

    private static final int CONNECTIONS = 8;

    private final String url;
    private final String user;
    private final String password;

    OneCommitPerMessage(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /// Messages per second.
    double perSecond(int messages) throws SQLException, InterruptedException, ExecutionException {
        prepare(messages);
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            long start = System.nanoTime();
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(threads.submit(() -> {
                    write(next, messages);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return messages / ((System.nanoTime() - start) / 1e9);
        }
    }

    private void prepare(int messages) throws SQLException {
        try (Connection database = connect();
                var statement = database.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
            statement.execute("create schema bench");
            statement.execute(
                    "create table bench.inbox (event_id uuid primary key, heard_at timestamptz default now())");
            statement.execute("create table bench.order_account (number int primary key, refunded bigint not null)");
            statement.execute("""
                    create table bench.refund (refund_id uuid primary key, order_number int, state text, total bigint,
                        document text, decided_at timestamptz default now())
                    """);
            statement.execute("""
                    create table bench.outbox (position bigint generated always as identity primary key,
                        id uuid, type text, payload text, added_at timestamptz default now())
                    """);
            statement.execute(
                    "insert into bench.order_account select i, 0 from generate_series(0, %d) as i".formatted(messages));
        }
    }

    private void write(AtomicInteger next, int messages) throws SQLException {
        String document = "x".repeat(900);
        try (Connection database = connect()) {
            database.setAutoCommit(false);
            try (var mark = database.prepareStatement(
                            "insert into bench.inbox (event_id) values (?) on conflict do nothing");
                    var decide = database.prepareStatement(
                            "update bench.order_account set refunded = refunded + 1425 where number = ?");
                    var refund = database.prepareStatement("insert into bench.refund"
                            + " (refund_id, order_number, state, total, document) values (?, ?, 'DECIDED', 1425, ?)");
                    var announce = database.prepareStatement(
                            "insert into bench.outbox (id, type, payload) values (?, 'decided', ?)")) {
                for (int i = next.getAndIncrement(); i < messages; i = next.getAndIncrement()) {
                    mark.setObject(1, Samples.event());
                    mark.executeUpdate();
                    decide.setInt(1, i);
                    decide.executeUpdate();
                    refund.setObject(1, UUID.randomUUID());
                    refund.setInt(2, i);
                    refund.setString(3, document);
                    refund.executeUpdate();
                    announce.setObject(1, Samples.event());
                    announce.setString(2, document);
                    announce.executeUpdate();
                    database.commit();
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
