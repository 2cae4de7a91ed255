package com.kwoking.aftersales.refunds.books.postgres;

import static java.util.stream.Collectors.toMap;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.books.domain.Books;
import com.kwoking.aftersales.refunds.books.domain.Posting;
import com.kwoking.aftersales.refunds.books.domain.Postings;
import com.kwoking.aftersales.refunds.payout.domain.Fee;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// One statement, however many postings: a poll decides hundreds of refunds.
@ApplicationScoped
class PostgresBooks implements Books {

    private static final String ADD = """
            insert into posting (booked_at, day, posting_key, order_id, order_number, refund_id, debit, credit,
                                 amount, currency, reference, happened_at)
            select ?::timestamptz, ?::date, posting_key, order_id, order_number, refund_id, debit, credit,
                   amount, currency, reference, happened_at
              from unnest(?::text[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[],
                          ?::bigint[], ?::text[], ?::text[], ?::timestamptz[])
                   with ordinality as t (posting_key, order_id, order_number, refund_id, debit, credit,
                                         amount, currency, reference, happened_at, place)
             order by place
            on conflict do nothing
            """;

    private static final String FEES = """
            select refund_id, tender_id, fee, fee_borne_by, provider_reference from payout
             where refund_id = any (?) and fee > 0
            """;

    private static final String BOOKED = "select " + PostgresLedger.COLUMNS
            + " from posting where order_id = ? and posting_key = any (?) order by posting_id";

    private final Sql sql;

    PostgresBooks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<Posting> postings, Instant bookedAt, LocalDate day) {
        sql.update(
                ADD,
                bookedAt,
                day,
                Column.texts(postings, Posting::key),
                Column.uuids(postings, posting -> posting.orderId().value()),
                Column.texts(postings, Posting::orderNumber),
                Column.uuids(
                        postings,
                        posting -> posting.refundId() == null
                                ? null
                                : posting.refundId().value()),
                Column.texts(postings, posting -> posting.debit().name()),
                Column.texts(postings, posting -> posting.credit().name()),
                Column.longs(postings, posting -> posting.amount().minorUnits()),
                Column.texts(postings, posting -> posting.amount().currency().getCurrencyCode()),
                Column.texts(postings, Posting::reference),
                Column.instants(postings, posting -> posting.happenedAt()));
    }

    @Override
    public List<Posting> feesOf(List<RefundIssued> issued) {
        Map<UUID, RefundIssued> byId =
                issued.stream().collect(toMap(each -> each.refundId().value(), each -> each));
        return sql.query(FEES, row -> fee(row, byId), Column.uuids(byId.keySet(), id -> id));
    }

    @Override
    public List<Posting> booked(OrderId orderId, List<String> keys) {
        return sql.query(BOOKED, PostgresLedger::posting, orderId.value(), Column.texts(keys, key -> key));
    }

    private static Posting fee(ResultSet row, Map<UUID, RefundIssued> byId) throws SQLException {
        RefundIssued refund = Objects.requireNonNull(byId.get(row.getObject(1, UUID.class)));
        Fee fee = Objects.requireNonNull(
                Fee.kept(row.getLong(3), row.getString(4), refund.total().currency()));
        return Postings.fee(refund, new TenderId(row.getString(2)), fee, row.getString(5));
    }
}
