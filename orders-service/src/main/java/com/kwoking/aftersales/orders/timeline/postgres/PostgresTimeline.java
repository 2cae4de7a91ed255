package com.kwoking.aftersales.orders.timeline.postgres;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.orders.timeline.domain.Timeline;
import com.kwoking.aftersales.orders.timeline.domain.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresTimeline implements Timeline {

    private static final String ADD = """
            insert into timeline_entry (order_id, happened_at, kind, reference, minor_units, currency, code)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /// Clocks differ, but nothing happens to an order before it is placed.
    private static final String OF = """
            select happened_at, kind, reference, minor_units, currency, code
              from timeline_entry where order_id = ? order by kind <> 'ORDER_PLACED', happened_at, position
            """;

    private final DataSource database;

    PostgresTimeline(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(List<TimelineEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            for (TimelineEntry entry : entries) {
                Money amount = entry.amount();
                statement.setObject(1, entry.orderId().value());
                statement.setObject(2, entry.at().atOffset(UTC));
                statement.setString(3, entry.kind().name());
                statement.setString(4, entry.reference());
                statement.setObject(5, amount == null ? null : amount.minorUnits());
                statement.setString(6, amount == null ? null : amount.currency().getCurrencyCode());
                statement.setString(7, entry.code());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public List<TimelineEntry> of(OrderId orderId) {
        var entries = new ArrayList<TimelineEntry>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF)) {
            statement.setObject(1, orderId.value());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(entry(orderId, rows));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static TimelineEntry entry(OrderId orderId, ResultSet row) throws SQLException {
        return new TimelineEntry(
                orderId,
                row.getObject(1, OffsetDateTime.class).toInstant(),
                TimelineEntry.Kind.valueOf(row.getString(2)),
                row.getString(3),
                money(row.getLong(4), row.getString(5)),
                row.getString(6));
    }

    private static @Nullable Money money(long minorUnits, @Nullable String currency) {
        return currency == null ? null : new Money(minorUnits, Currency.getInstance(currency));
    }
}
