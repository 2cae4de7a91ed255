package com.kwoking.aftersales.refunds.inquiry.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.inquiry.domain.WaitingOccasions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresWaitingOccasions implements WaitingOccasions {

    private static final String PAGE = """
            select position, event_id, order_id, kind, heard_at, why
              from waiting_occasion where position > ? order by position limit ?
            """;

    private final Sql sql;

    PostgresWaitingOccasions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<WaitingOccasion> after(long after, int limit) {
        return sql.query(
                PAGE,
                row -> new WaitingOccasion(
                        row.getLong(1),
                        row.getObject(2, UUID.class),
                        new OrderId(row.getObject(3, UUID.class)),
                        row.getString(4),
                        Sql.instant(row, 5),
                        row.getString(6)),
                after,
                limit);
    }
}
