package com.kwoking.aftersales.notifications.history;

import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.notifications.database.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// One statement to recall for a poll and one to keep, and none where nothing depends on it.
@ApplicationScoped
class PostgresMemory implements Memory {

    private static final String OF =
            "select event_id, kind, subject, happened_at, number, gist from remembered where subject = any (?)";

    private static final String KEEP = """
            insert into remembered (event_id, kind, subject, happened_at, number, gist)
            select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[], ?::int[], ?::text[])
            on conflict do nothing
            """;

    private final DataSource database;

    PostgresMemory(DataSource database) {
        this.database = database;
    }

    @Override
    public Past of(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return new Past(List.of());
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF)) {
            statement.setArray(1, connection.createArrayOf("uuid", subjects.toArray()));
            try (var rows = statement.executeQuery()) {
                var facts = new ArrayList<Remembered>();
                while (rows.next()) {
                    facts.add(fact(rows));
                }
                return new Past(facts);
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public void keep(List<Remembered> facts) {
        if (facts.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            var columns = new Columns<>(connection, facts);
            statement.setArray(1, columns.uuids(Remembered::eventId));
            statement.setArray(2, columns.texts(each -> each.kind().name()));
            statement.setArray(3, columns.uuids(Remembered::subject));
            statement.setArray(4, columns.instants(Remembered::at));
            statement.setArray(5, columns.of("int", Remembered::number));
            statement.setArray(6, columns.texts(Remembered::gist));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Remembered fact(ResultSet row) throws SQLException {
        return new Remembered(
                row.getObject(1, UUID.class),
                Remembered.Kind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getInt(5),
                row.getString(6));
    }
}
