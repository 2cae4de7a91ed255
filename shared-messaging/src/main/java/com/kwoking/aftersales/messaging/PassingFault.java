package com.kwoking.aftersales.messaging;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a fault that may pass by itself, like a database that is away, from one that never will.
final class PassingFault {

    /// Connection, transaction rollback (deadlock, serialization), resources (disk, memory, connections),
    /// object in use, operator intervention (shutdown), system error.
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "55", "57", "58");

    private PassingFault() {}

    static boolean is(Throwable fault) {
        var seen = new HashSet<Throwable>();
        for (@Nullable Throwable each = fault; each != null && seen.add(each); each = each.getCause()) {
            if (each instanceof SQLException sql && passes(sql)) {
                return true;
            }
            for (Throwable suppressed : each.getSuppressed()) {
                if (suppressed instanceof SQLException sql && passes(sql)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean passes(SQLException e) {
        String state = e.getSQLState();
        return e instanceof SQLTransientException
                || e instanceof SQLRecoverableException
                // Agroal's own, when no connection can be had in time.
                || state == null
                || (state.length() == 5 && PASSING_STATES.contains(state.substring(0, 2)));
    }
}
