package com.kwoking.aftersales.orders.timeline.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.orders.timeline.domain.Timeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresTimeline implements Timeline {

    /// One statement, and the positions follow the order in which the entries are given.
    private static final String ADD = """
            insert into timeline_entry (order_id, happened_at, kind, reference, minor_units, currency, code)
            select order_id, happened_at, kind, reference, minor_units, currency, code
              from unnest(?, ?, ?, ?, ?, ?, ?) with ordinality
                   as entry (order_id, happened_at, kind, reference, minor_units, currency, code, place)
             order by place
            """;

    /// Clocks differ, but nothing happens to an order before it is placed.
    private static final String OF = """
            select happened_at, kind, reference, minor_units, currency, code
              from timeline_entry where order_id = ? order by kind <> 'ORDER_PLACED', happened_at, position
            """;

    private final Sql sql;

    PostgresTimeline(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sql.update(
                ADD,
                Column.uuids(entries, entry -> entry.orderId().value()),
                Column.instants(entries, TimelineEntry::at),
                Column.texts(entries, entry -> entry.kind().name()),
                Column.texts(entries, TimelineEntry::reference),
                Column.longs(
                        entries,
                        entry -> entry.amount() == null ? null : entry.amount().minorUnits()),
                Column.texts(
                        entries,
                        entry -> entry.amount() == null
                                ? null
                                : entry.amount().currency().getCurrencyCode()),
                Column.texts(entries, TimelineEntry::code));
    }

    @Override
    public List<TimelineEntry> of(OrderId orderId) {
        return sql.query(OF, row -> entry(orderId, row), orderId.value());
    }

    private static TimelineEntry entry(OrderId orderId, ResultSet row) throws SQLException {
        return new TimelineEntry(
                orderId,
                Sql.instant(row, 1),
                TimelineEntry.Kind.valueOf(row.getString(2)),
                row.getString(3),
                money(row.getLong(4), row.getString(5)),
                row.getString(6));
    }

    private static @Nullable Money money(long minorUnits, @Nullable String currency) {
        return currency == null ? null : new Money(minorUnits, Currency.getInstance(currency));
    }
}
