package com.kwoking.aftersales.messaging.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells a fault that may pass by itself, like a database that is away, from one that never will.
public final class PassingFault {

    /// Connection, transaction rollback (deadlock, serialization), resources (disk, memory, connections),
    /// object in use, operator intervention (shutdown), system error.
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "55", "57", "58");

    private PassingFault() {}

    /// Looks at causes and at what was suppressed on the way: a commit that failed hides its reason there.
    public static boolean is(Throwable fault) {
        var seen = new HashSet<Throwable>();
        var next = new ArrayDeque<Throwable>();
        next.add(fault);
        while (!next.isEmpty()) {
            Throwable each = next.remove();
            if (each instanceof SQLException sql && passes(sql)) {
                return true;
            }
            if (seen.add(each)) {
                next.addAll(Arrays.asList(each.getSuppressed()));
                @Nullable Throwable cause = each.getCause();
                if (cause != null) {
                    next.add(cause);
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
