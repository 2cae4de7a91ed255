package com.kwoking.aftersales.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who leads: a row with an end by the clock of the database, so that a holder that was killed, frozen or cut off is
/// replaced within seconds, and an epoch that tells a late one from the present one.
///
/// Versions before held an advisory lock of their session instead. It is still taken, so that no two lead while both
/// versions run.
final class RelayLease {

    /// Two renewals may be missed.
    static final long MILLIS = 4_000;

    private static final String TAKE = """
            insert into relay_lease as held (name, holder, epoch, held_until)
            values ('outbox', ?, 1, clock_timestamp() + %1$d * interval '1 ms')
            on conflict (name) do update
               set holder = excluded.holder, epoch = held.epoch + 1, held_until = excluded.held_until
             where held.held_until < clock_timestamp()
            returning epoch
            """.formatted(MILLIS);

    private static final String RENEW = """
            update relay_lease set held_until = clock_timestamp() + %1$d * interval '1 ms'
             where name = 'outbox' and epoch = ? and holder = ? returning epoch
            """.formatted(MILLIS);

    private static final String END =
            "update relay_lease set held_until = clock_timestamp() where name = 'outbox' and epoch = ? and holder = ?";

    private static final String LOCK =
            "select case when pg_try_advisory_lock(hashtextextended('outbox-relay', 0)) then 1 end";

    /// The session of a holder of this version whose lease has ended: it may be frozen, and would keep the lock for
    /// ever.
    private static final String END_THE_SESSION_BEFORE = """
            select count(pg_terminate_backend(a.pid))
              from pg_locks l join pg_stat_activity a using (pid)
             where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
               and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('outbox-relay', 0)
               and a.application_name = current_setting('application_name') and a.pid <> pg_backend_pid()
            """;

    private final Connection connection;
    private final UUID holder = UUID.randomUUID();

    RelayLease(Connection connection) {
        this.connection = connection;
    }

    /// The epoch, if it is free or its holder let it end.
    OptionalLong take() throws SQLException {
        Long epoch = ask(TAKE, holder);
        return epoch == null ? OptionalLong.empty() : OptionalLong.of(epoch);
    }

    /// False while a relay of a version before leads.
    boolean isAlone() throws SQLException {
        if (ask(LOCK) != null) {
            return true;
        }
        ask(END_THE_SESSION_BEFORE);
        return ask(LOCK) != null;
    }

    /// False if somebody else has it now.
    boolean renew(long epoch) throws SQLException {
        return ask(RENEW, epoch, holder) != null;
    }

    void end(long epoch) throws SQLException {
        try (var statement = connection.prepareStatement(END)) {
            statement.setLong(1, epoch);
            statement.setObject(2, holder);
            statement.executeUpdate();
        }
    }

    private @Nullable Long ask(String question, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() && row.getObject(1) != null ? Long.valueOf(row.getLong(1)) : null;
            }
        }
    }
}
