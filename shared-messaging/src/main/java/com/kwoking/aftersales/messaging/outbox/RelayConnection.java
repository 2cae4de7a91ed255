package com.kwoking.aftersales.messaging.outbox;

import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/// What the relay asks of the database. Its lock is the session's: it is free again the moment the
/// connection is gone, however the relay ended.
final class RelayConnection implements AutoCloseable {

    private static final String LEAD = "select pg_try_advisory_lock(hashtextextended('outbox-relay', 0))";

    /// So many rows, or as many as reach so many bytes: the lengths are known without reading what is long.
    private static final String OLDEST = """
            select %1$s
              from (select *, sum(octet_length(payload)) over (order by position) - octet_length(payload) as bytes_before
                      from (select * from outbox where position <> all (?) order by position limit ?) as first) as counted
             where bytes_before < ?
             order by position
            """.formatted(OutboxRow.COLUMNS);

    private static final String FORGET = "delete from outbox where position = any (?)";

    /// Those of one poll were parked at one instant; their ids grow within it.
    private static final String TO_ANNOUNCE = """
            select %1$s
              from (select *, sum(length) over (order by parked_at, id) - length as bytes_before
                      from (select *, coalesce(octet_length(payload), 0) as length
                              from dead_letter where not announced order by parked_at, id limit 100) as first) as counted
             where bytes_before < ?
             order by parked_at, id
            """.formatted(DeadLetter.COLUMNS);

    private static final String ANNOUNCED = "update dead_letter set announced = true where id = ?";

    private final Connection connection;

    RelayConnection(Connection connection) throws SQLException {
        this.connection = connection;
        try (var listen = connection.createStatement()) {
            listen.execute("listen outbox");
        }
    }

    boolean tryToLead() throws SQLException {
        try (var statement = connection.prepareStatement(LEAD);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /// @param sent positions that are on their topics already and only wait to be deleted
    List<OutboxRow> oldest(int rowLimit, int byteLimit, List<Long> sent) throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST)) {
            statement.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
            statement.setInt(2, rowLimit);
            statement.setInt(3, byteLimit);
            try (var rows = statement.executeQuery()) {
                var oldest = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    oldest.add(OutboxRow.of(rows));
                }
                return oldest;
            }
        }
    }

    void forget(List<Long> sent) throws SQLException {
        try (var statement = connection.prepareStatement(FORGET)) {
            statement.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
            statement.executeUpdate();
        }
    }

    List<DeadLetter> deadLettersToAnnounce(int byteLimit) throws SQLException {
        try (var statement = connection.prepareStatement(TO_ANNOUNCE)) {
            statement.setInt(1, byteLimit);
            try (var rows = statement.executeQuery()) {
                var letters = new ArrayList<DeadLetter>();
                while (rows.next()) {
                    letters.add(DeadLetter.of(rows));
                }
                return letters;
            }
        }
    }

    void announced(UUID deadLetterId) throws SQLException {
        try (var statement = connection.prepareStatement(ANNOUNCED)) {
            statement.setObject(1, deadLetterId);
            statement.executeUpdate();
        }
    }

    /// Returns at the next commit that left something in the outbox, at the latest after so long.
    void waitForNews(int millis) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(millis);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
