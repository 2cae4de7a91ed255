package com.kwoking.aftersales.refunds.correction.postgres;

import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.correction.domain.Dispute;
import com.kwoking.aftersales.refunds.correction.domain.Disputes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PostgresDisputes implements Disputes {

    private static final String COLUMNS = """
            select dispute_id, refund_id, order_id, customer_id, message, state, opened_at, opened_by,
                   answer, answered_at, answered_by, correction
              from dispute
            """;

    private static final String OPEN = """
            insert into dispute (dispute_id, refund_id, order_id, customer_id, message, opened_at, opened_by)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (refund_id) where state = 'OPEN' do nothing
            """;

    private static final String ANSWER = """
            update dispute set state = ?, answer = ?, answered_at = ?, answered_by = ?, correction = ?
             where dispute_id = ?
            """;

    /// After the one that the caller saw last, by when they were opened.
    private static final String PAGE = COLUMNS + """
             where state = 'OPEN'
               and (opened_at, dispute_id) > coalesce(
                       (select (seen.opened_at, seen.dispute_id) from dispute seen where seen.dispute_id = ?),
                       ('-infinity'::timestamptz, ?))
             order by opened_at, dispute_id limit ?
            """;

    private static final UUID BEGINNING = new UUID(0, 0);

    private final Sql sql;

    PostgresDisputes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean open(Dispute dispute) {
        return sql.update(
                        OPEN,
                        dispute.id(),
                        dispute.refundId().value(),
                        dispute.orderId().value(),
                        dispute.customerId().value(),
                        dispute.message(),
                        dispute.openedAt(),
                        dispute.openedBy())
                == 1;
    }

    @Override
    public Optional<Dispute> of(UUID disputeId) {
        return sql.query(COLUMNS + " where dispute_id = ? for update", PostgresDisputes::read, disputeId).stream()
                .findFirst();
    }

    @Override
    public void answer(Dispute answered) {
        Dispute.Answer answer = answered.answer();
        if (answer == null) {
            throw new IllegalArgumentException("an answer says something");
        }
        RefundId correction = answer.correction();
        sql.update(
                ANSWER,
                answered.state().name(),
                answer.sentence(),
                answer.at(),
                answer.by(),
                correction == null ? null : correction.value(),
                answered.id());
    }

    @Override
    public List<Dispute> open(Optional<UUID> after, int atMost) {
        UUID seen = after.orElse(BEGINNING);
        return sql.query(PAGE, PostgresDisputes::read, seen, BEGINNING, atMost);
    }

    @Override
    public List<Dispute> ofOrder(OrderId orderId) {
        return sql.query(
                COLUMNS + " where order_id = ? order by opened_at, dispute_id",
                PostgresDisputes::read,
                orderId.value());
    }

    private static Dispute read(ResultSet row) throws SQLException {
        return new Dispute(
                row.getObject("dispute_id", UUID.class),
                new RefundId(row.getObject("refund_id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("message"),
                Dispute.State.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                answer(row));
    }

    private static Dispute.@Nullable Answer answer(ResultSet row) throws SQLException {
        String sentence = row.getString("answer");
        UUID correction = row.getObject("correction", UUID.class);
        return sentence == null
                ? null
                : new Dispute.Answer(
                        sentence,
                        instant(row, "answered_at"),
                        row.getString("answered_by"),
                        correction == null ? null : new RefundId(correction));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
