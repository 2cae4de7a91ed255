package com.kwoking.aftersales.refunds.reconciliation.postgres;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.reconciliation.domain.Difference;
import com.kwoking.aftersales.refunds.reconciliation.domain.Differences;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresDifferences implements Differences {

    /// What a person resolved stays resolved, what had gone is open again. Counted are rows that came to be
    /// open by this.
    private static final String NOTE = """
            with before as (select difference_id, state from difference where difference_id = any (?)),
            noted as (
                insert into difference (difference_id, kind, subject, reference, provider_reference, refund_id, order_number,
                                        here, there, currency, created_there, first_seen_at, last_seen_at)
                select *, ?::timestamptz, ?::timestamptz
                  from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                              ?::bigint[], ?::bigint[], ?::text[], ?::timestamptz[])
                on conflict (difference_id) do update
                   set last_seen_at = excluded.last_seen_at, here = excluded.here, there = excluded.there,
                       gone_at = null,
                       state = case difference.state when 'GONE' then 'OPEN' else difference.state end
                returning difference_id
            )
            select count(*) from noted left join before using (difference_id) where before.state is null or before.state = 'GONE'
            """;

    private static final String GONE = """
            update difference set state = 'GONE', gone_at = ? where state = 'OPEN' and difference_id = any (?)
            """;

    private static final String RESOLVE = """
            update difference set state = 'RESOLVED', resolution = ?, resolved_by = ?, resolved_at = ?
             where difference_id = ? and state = 'OPEN'
            """;

    private static final String SELECT = """
            select position, kind, subject, reference, provider_reference, refund_id, order_number, here, there, currency,
                   created_there, state, first_seen_at, last_seen_at, gone_at, resolution, resolved_by, resolved_at
              from difference
            """;

    private final Sql sql;

    PostgresDifferences(Sql sql) {
        this.sql = sql;
    }

    @Override
    public int note(Collection<Difference> found, Instant now) {
        var once = new LinkedHashMap<UUID, Difference>();
        found.forEach(each -> once.put(each.id(), each));
        Collection<Difference> each = once.values();
        Column ids = Column.uuids(each, Difference::id);
        return sql.query(
                        NOTE,
                        row -> row.getInt(1),
                        ids,
                        now,
                        now,
                        ids,
                        Column.texts(each, difference -> difference.kind().name()),
                        Column.texts(each, Difference::subject),
                        Column.texts(each, Difference::reference),
                        Column.texts(each, Difference::providerReference),
                        Column.uuids(each, difference -> difference.refundId()),
                        Column.texts(each, Difference::orderNumber),
                        Column.longs(each, difference -> minor(difference.here())),
                        Column.longs(each, difference -> minor(difference.there())),
                        Column.texts(each, difference -> difference.currency().getCurrencyCode()),
                        Column.instants(each, difference -> difference.createdThere()))
                .getFirst();
    }

    @Override
    public int gone(Set<UUID> ids, Instant now) {
        return sql.update(GONE, now, Column.uuids(ids, id -> id));
    }

    @Override
    public List<Difference> open() {
        return sql.query(SELECT + "where state = 'OPEN' order by position", row -> record(row)
                .difference());
    }

    @Override
    public Resolution resolve(UUID id, String reason, String by, Instant now) {
        if (sql.update(RESOLVE, reason, by, now, id) == 1) {
            return new Resolution.Resolved();
        }
        return sql
                .query(
                        "select state from difference where difference_id = ?",
                        row -> State.valueOf(row.getString(1)),
                        id)
                .stream()
                .findFirst()
                .<Resolution>map(Resolution.NotOpen::new)
                .orElseGet(Resolution.Unknown::new);
    }

    @Override
    public List<Record> page(Optional<State> state, long after, int limit) {
        return state.isEmpty()
                ? sql.query(
                        SELECT + "where position > ? order by position limit ?",
                        PostgresDifferences::record,
                        after,
                        limit)
                : sql.query(
                        SELECT + "where state = ? and position > ? order by position limit ?",
                        PostgresDifferences::record,
                        state.get().name(),
                        after,
                        limit);
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minorUnits();
    }

    private static Record record(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString(10));
        Instant resolvedAt = Sql.instantOrNull(row, 18);
        return new Record(
                row.getLong(1),
                new Difference(
                        Difference.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, UUID.class),
                        row.getString(7),
                        money(row, 8, currency),
                        money(row, 9, currency),
                        Sql.instantOrNull(row, 11)),
                State.valueOf(row.getString(12)),
                Sql.instant(row, 13),
                Sql.instant(row, 14),
                Sql.instantOrNull(row, 15),
                resolvedAt == null ? null : new Judgement(row.getString(16), row.getString(17), resolvedAt));
    }

    private static @Nullable Money money(ResultSet row, int column, Currency currency) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? null : new Money(amount, currency);
    }
}
