package com.kwoking.aftersales.notifications.history;

import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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

    private final Sql sql;

    PostgresMemory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Past of(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return new Past(List.of());
        }
        return new Past(sql.query(OF, PostgresMemory::fact, Column.uuids(subjects, each -> each)));
    }

    @Override
    public void keep(List<Remembered> facts) {
        if (facts.isEmpty()) {
            return;
        }
        sql.update(
                KEEP,
                Column.uuids(facts, Remembered::eventId),
                Column.texts(facts, each -> each.kind().name()),
                Column.uuids(facts, Remembered::subject),
                Column.instants(facts, Remembered::at),
                Column.ints(facts, Remembered::number),
                Column.texts(facts, Remembered::gist));
    }

    private static Remembered fact(ResultSet row) throws SQLException {
        return new Remembered(
                row.getObject(1, UUID.class),
                Remembered.Kind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                Sql.instant(row, 4),
                row.getInt(5),
                row.getString(6));
    }
}
