package com.kwoking.aftersales.refunds.reconciliation.postgres;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.reconciliation.domain.Reconciliations;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The runs as a queue on their own table.
@ApplicationScoped
class PostgresReconciliations implements Reconciliations {

    private static final String ASK = """
            insert into reconciliation (run_id, from_at, to_at, asked_by, asked_at) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String COLUMNS =
            "position, run_id, from_at, to_at, asked_by, asked_at, state, ended_at, there, here, found, gone, trouble";

    private static final String TAKE = """
            update reconciliation set state = 'RUNNING', taken_until = ?
             where run_id = (select run_id from reconciliation
                              where state = 'ASKED' or (state = 'RUNNING' and taken_until < ?)
                              order by position limit 1 for update skip locked)
            returning\s""" + COLUMNS + ", taken_until";

    private static final String STILL_TAKEN = " where run_id = ? and state = 'RUNNING' and taken_until = ?";

    private static final String KEEP =
            "update reconciliation set taken_until = ?" + STILL_TAKEN + " returning taken_until";

    private static final String END = """
            update reconciliation set state = ?, ended_at = ?, there = ?, here = ?, found = ?, gone = ?, trouble = ?
            """ + STILL_TAKEN;

    private static final String COMPARED_UNTIL =
            "select max(to_at) from reconciliation where asked_by = ? and state = 'DONE'";

    private static final String SELECT = "select " + COLUMNS + " from reconciliation ";

    private final Sql sql;

    PostgresReconciliations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void ask(UUID id, Period period, String by, Instant now) {
        sql.update(ASK, id, period.from(), period.to(), by, now);
    }

    @Override
    public Optional<Taken> take(Instant now, Duration lease) {
        return sql.first(TAKE, row -> new Taken(run(row), Sql.instant(row, 14)), now.plus(lease), now);
    }

    @Override
    public Optional<Taken> keep(Taken taken, Instant now, Duration lease) {
        Run run = taken.run();
        return sql.first(KEEP, row -> new Taken(run, Sql.instant(row, 1)), now.plus(lease), run.id(), taken.until());
    }

    @Override
    public void end(Taken taken, Outcome outcome, Instant now) {
        sql.update(
                END,
                outcome.state().name(),
                now,
                outcome.there(),
                outcome.here(),
                outcome.found(),
                outcome.gone(),
                Objects.requireNonNullElse(outcome.trouble(), ""),
                taken.run().id(),
                taken.until());
    }

    @Override
    public Optional<Instant> comparedUntil(String by) {
        return sql.query(COMPARED_UNTIL, row -> Optional.ofNullable(Sql.instantOrNull(row, 1)), by)
                .getFirst();
    }

    @Override
    public Optional<Run> of(UUID id) {
        return sql.first(SELECT + "where run_id = ?", PostgresReconciliations::run, id);
    }

    @Override
    public List<Run> before(long before, int limit) {
        return sql.query(
                SELECT + "where position < ? order by position desc limit ?",
                PostgresReconciliations::run,
                before,
                limit);
    }

    private static Run run(ResultSet row) throws SQLException {
        Instant endedAt = Sql.instantOrNull(row, 8);
        String trouble = row.getString(13);
        return new Run(
                row.getLong(1),
                row.getObject(2, UUID.class),
                new Period(Sql.instant(row, 3), Sql.instant(row, 4)),
                row.getString(5),
                Sql.instant(row, 6),
                State.valueOf(row.getString(7)),
                endedAt,
                endedAt == null
                        ? null
                        : new Outcome(
                                row.getInt(9),
                                row.getInt(10),
                                row.getInt(11),
                                row.getInt(12),
                                trouble.isEmpty() ? null : trouble));
    }
}
