package com.kwoking.aftersales.messaging.retention;

import java.time.Duration;
import java.util.Optional;

/// How long what is in a table is kept (R87). A bean of this type is all that a room does for it.
///
/// @param since the column that a row's age is counted from, with an index of its own; where it is null the row stays
/// @param emptied the column that is emptied then; the whole row goes where there is none
/// @param atOnce how many rows one transaction takes at most, where they are large
public record Retention(String table, String since, Duration life, Optional<String> emptied, int atOnce) {

    /// One statement is one transaction. The lock lets one copy at a time work on a table; whoever comes second finds
    /// nothing to do. Rows that somebody holds are passed over, so that nobody waits for anybody.
    private static final String EXPIRED = """
            with turn as materialized (select pg_try_advisory_xact_lock(hashtextextended('purge %1$s', 0)) as ours)
            %2$s where ctid = any (array(
                select ctid from %1$s
                 where (select ours from turn) and %3$s < now() - cast(? as interval)%4$s
                 order by %3$s limit ? for update skip locked))
            """;

    private static final String OVERDUE = """
            select greatest(0, extract(epoch from now() - cast(? as interval) - min(%2$s))) from %1$s
             where %2$s is not null%3$s
            """;

    public static Retention ofRows(String table, String since, Duration life) {
        return new Retention(table, since, life, Optional.empty(), Integer.MAX_VALUE);
    }

    public static Retention ofColumn(String table, String column, String since, Duration life) {
        return new Retention(table, since, life, Optional.of(column), Integer.MAX_VALUE);
    }

    public Retention atMost(int rows) {
        return new Retention(table, since, life, emptied, rows);
    }

    public String name() {
        return emptied.map(column -> table + "." + column).orElse(table);
    }

    /// Takes the life, and how many rows at most.
    String statement() {
        String action = emptied.map(column -> "update %s set %s = null".formatted(table, column))
                .orElseGet(() -> "delete from " + table);
        return EXPIRED.formatted(table, action, since, andThereIs());
    }

    /// For how many seconds the oldest row should have been gone; null without rows.
    String overdue() {
        return OVERDUE.formatted(table, since, andThereIs());
    }

    private String andThereIs() {
        return emptied.map(" and %s is not null"::formatted).orElse("");
    }
}
