package com.kwoking.aftersales.returns.work;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads only what the index of the waiting ones holds.
@ApplicationScoped
class PostgresWorkList implements WorkList {

    private static final Place BEGINNING = new Place(Instant.EPOCH, new ReturnId(new UUID(0, 0)));

    private static final String AFTER = """
            select return_id, order_id, waits_for, inspected_at from return_case
             where waits_for is not null and (inspected_at, return_id) > (?, ?)
             order by inspected_at, return_id
             limit ?
            """;

    private final Sql sql;

    PostgresWorkList(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> after(@Nullable Place place, int limit) {
        Place from = place == null ? BEGINNING : place;
        return sql.query(
                AFTER, PostgresWorkList::entry, from.since(), from.returnId().value(), limit);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ReturnId(row.getObject(1, UUID.class)),
                new OrderId(row.getObject(2, UUID.class)),
                Waiting.valueOf(row.getString(3)),
                Sql.instant(row, 4));
    }
}
