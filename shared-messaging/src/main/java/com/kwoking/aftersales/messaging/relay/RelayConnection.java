package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.database.Bounded;
import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;

/// What the relay asks of the outbox.
final class RelayConnection implements AutoCloseable {

    private static final String OLDEST = Bounded.read(OutboxRow.COLUMNS, "outbox", """
            position <> all (?) and aggregatetype <> all (?)
            and (refused_at is null or refused_at < clock_timestamp() - interval '10 minutes')
            """, "position");

    /// Only by who still leads. Another one may be sending them again.
    private static final String FORGET = """
            delete from outbox where position = any (?)
               and exists (select from relay_lease where name = 'outbox' and epoch = ?)
            """;

    private static final String SET_ASIDE =
            "update outbox set refused_at = clock_timestamp(), refusal = ? where position = ?";

    private final Connection connection;

    RelayConnection(Connection connection) {
        this.connection = connection;
    }

    /// Of the same session, so that it is gone with it.
    RelayLease lease() {
        return new RelayLease(connection);
    }

    /// @param sent positions that are on their topics already and only wait to be deleted
    /// @param paused topics that take nothing now
    List<OutboxRow> oldest(int rowLimit, int byteLimit, Collection<Long> sent, Collection<String> paused)
            throws SQLException {
        try (var statement = connection.prepareStatement(OLDEST)) {
            statement.setArray(1, connection.createArrayOf("bigint", sent.toArray(Long[]::new)));
            statement.setArray(2, connection.createArrayOf("text", paused.toArray(String[]::new)));
            statement.setInt(3, rowLimit);
            statement.setInt(4, byteLimit);
            return read(statement);
        }
    }

    private static List<OutboxRow> read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            var oldest = new ArrayList<OutboxRow>();
            while (rows.next()) {
                oldest.add(OutboxRow.of(rows));
            }
            return oldest;
        }
    }

    void forget(Collection<Long> sent, long epoch) throws SQLException {
        try (var statement = connection.prepareStatement(FORGET)) {
            statement.setArray(1, connection.createArrayOf("bigint", sent.toArray(Long[]::new)));
            statement.setLong(2, epoch);
            statement.executeUpdate();
        }
    }

    void setAside(long position, String refusal) throws SQLException {
        try (var statement = connection.prepareStatement(SET_ASIDE)) {
            statement.setString(1, refusal);
            statement.setLong(2, position);
            statement.executeUpdate();
        }
    }

    /// For the copy that leads: something was committed here.
    void wakeTheLeader() throws SQLException {
        execute("notify outbox");
    }

    void listen() throws SQLException {
        execute("listen outbox");
    }

    /// Whether another copy said so within so long.
    boolean isWoken(int millis) throws SQLException {
        return connection.unwrap(PGConnection.class).getNotifications(millis).length > 0;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
