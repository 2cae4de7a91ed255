package com.kwoking.aftersales.returns.work;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
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

    private final DataSource database;

    PostgresWorkList(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Entry> after(@Nullable Place place, int limit) {
        Place from = place == null ? BEGINNING : place;
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(AFTER)) {
            statement.setObject(1, from.since().atOffset(UTC));
            statement.setObject(2, from.returnId().value());
            statement.setInt(3, limit);
            var found = new ArrayList<Entry>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(entry(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new ReturnId(row.getObject(1, UUID.class)),
                new OrderId(row.getObject(2, UUID.class)),
                Waiting.valueOf(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
