package com.kwoking.aftersales.refunds.decision.postgres;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.refunds.decision.domain.AccountChange.Change.OccasionWaits;
import com.kwoking.aftersales.refunds.decision.domain.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Occasions that came before their payment.
@ApplicationScoped
class WaitingOccasionRows {

    private final Sql sql;

    WaitingOccasionRows(Sql sql) {
        this.sql = sql;
    }

    static final StoredDocument<OrderCancelled> CANCELLED = StoredDocument.of(OrderCancelled.class);
    static final StoredDocument<ParcelLost> LOST = StoredDocument.of(ParcelLost.class);
    static final StoredDocument<ReplacementUnavailable> NOT_REPLACEABLE =
            StoredDocument.of(ReplacementUnavailable.class);
    static final StoredDocument<ReturnInspected> INSPECTED = StoredDocument.of(ReturnInspected.class);

    private enum Kind {
        CANCELLED,
        LOST,
        NOT_REPLACEABLE,
        INSPECTED;

        static Kind of(Occasion occasion) {
            return switch (occasion) {
                case Occasion.Cancelled _ -> CANCELLED;
                case Occasion.Lost _ -> LOST;
                case Occasion.NotReplaceable _ -> NOT_REPLACEABLE;
                case Occasion.Inspected _ -> INSPECTED;
            };
        }

        Occasion read(UUID eventId, String event) {
            return switch (this) {
                case CANCELLED -> new Occasion.Cancelled(eventId, WaitingOccasionRows.CANCELLED.read(event));
                case LOST -> new Occasion.Lost(eventId, WaitingOccasionRows.LOST.read(event));
                case NOT_REPLACEABLE ->
                    new Occasion.NotReplaceable(eventId, WaitingOccasionRows.NOT_REPLACEABLE.read(event));
                case INSPECTED -> new Occasion.Inspected(eventId, WaitingOccasionRows.INSPECTED.read(event));
            };
        }
    }

    Map<UUID, List<Occasion>> of(List<UUID> orders) {
        return orders.isEmpty()
                ? Map.of()
                : sql.query("""
                                select event_id, kind, event from waiting_occasion where order_id = any (?) order by position
                                """, WaitingOccasionRows::read, Column.uuids(orders, id -> id)).stream()
                        .collect(Collectors.groupingBy(
                                occasion -> occasion.orderId().value()));
    }

    private static String document(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Cancelled(UUID _, OrderCancelled event) -> CANCELLED.write(event);
            case Occasion.Lost(UUID _, ParcelLost event) -> LOST.write(event);
            case Occasion.NotReplaceable(UUID _, ReplacementUnavailable event) -> NOT_REPLACEABLE.write(event);
            case Occasion.Inspected(UUID _, ReturnInspected event) -> INSPECTED.write(event);
        };
    }

    /// One that waits already keeps its place and since when it waits.
    void add(List<OccasionWaits> waits) {
        sql.update(
                """
                insert into waiting_occasion (event_id, order_id, kind, event, why)
                select event_id, order_id, kind, event, why
                  from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                       with ordinality as t (event_id, order_id, kind, event, why, place)
                 order by place
                on conflict (event_id) do update set why = coalesce(excluded.why, waiting_occasion.why)
                """,
                Column.uuids(waits, wait -> wait.occasion().eventId()),
                Column.uuids(waits, wait -> wait.occasion().orderId().value()),
                Column.texts(waits, wait -> Kind.of(wait.occasion()).name()),
                Column.texts(waits, wait -> document(wait.occasion())),
                Column.texts(waits, OccasionWaits::why));
    }

    /// @param staying cannot be decided
    void settle(List<UUID> paidOrders, List<OccasionWaits> staying) {
        sql.update(
                "delete from waiting_occasion where order_id = any (?) and event_id <> all (?)",
                Column.uuids(paidOrders, id -> id),
                Column.uuids(staying, wait -> wait.occasion().eventId()));
    }

    private static Occasion read(ResultSet row) throws SQLException {
        return Kind.valueOf(row.getString(2)).read(row.getObject(1, UUID.class), row.getString(3));
    }
}
