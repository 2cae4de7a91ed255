package com.kwoking.aftersales.refunds.books.postgres;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.books.domain.Account;
import com.kwoking.aftersales.refunds.books.domain.Ledger;
import com.kwoking.aftersales.refunds.books.domain.Posting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresLedger implements Ledger {

    private static final Place BEGINNING = new Place(LocalDate.of(1, 1, 1), 0);

    static final String COLUMNS =
            "posting_key, order_id, order_number, refund_id, debit, credit, amount, currency, reference, happened_at";

    private static final String PAGE = "select " + COLUMNS + """
            , day, posting_id, booked_at
              from posting where %s and (day, posting_id) > (?, ?) order by day, posting_id limit ?
            """;

    private static final String TOTALS = """
            select account, currency, sum(debit), sum(credit)
              from (select debit as account, currency, amount as debit, 0 as credit from posting where %1$s
                    union all
                    select credit, currency, 0, amount from posting where %1$s) as side
             group by account, currency order by account, currency
            """;

    private static final String OF_ORDER = "order_id = ?";
    private static final String OF_DAYS = "day between ? and ?";

    private final Sql sql;

    PostgresLedger(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Entry> page(Selection selection, Optional<Place> after, int limit) {
        Place place = after.orElse(BEGINNING);
        return switch (selection) {
            case Selection.OfOrder(OrderId order) ->
                sql.query(
                        PAGE.formatted(OF_ORDER), PostgresLedger::entry, order.value(), place.day(), place.id(), limit);
            case Selection.OfDays(LocalDate from, LocalDate to) ->
                sql.query(PAGE.formatted(OF_DAYS), PostgresLedger::entry, from, to, place.day(), place.id(), limit);
        };
    }

    @Override
    public List<Total> totals(Selection selection) {
        return switch (selection) {
            case Selection.OfOrder(OrderId order) ->
                sql.query(TOTALS.formatted(OF_ORDER), PostgresLedger::total, order.value(), order.value());
            case Selection.OfDays(LocalDate from, LocalDate to) ->
                sql.query(TOTALS.formatted(OF_DAYS), PostgresLedger::total, from, to, from, to);
        };
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new Place(row.getObject(11, LocalDate.class), row.getLong(12)), Sql.instant(row, 13), posting(row));
    }

    static Posting posting(ResultSet row) throws SQLException {
        UUID refundId = row.getObject(4, UUID.class);
        return new Posting(
                row.getString(1),
                new OrderId(row.getObject(2, UUID.class)),
                row.getString(3),
                refundId == null ? null : new RefundId(refundId),
                Account.valueOf(row.getString(5)),
                Account.valueOf(row.getString(6)),
                new Money(row.getLong(7), Currency.getInstance(row.getString(8))),
                row.getString(9),
                Sql.instant(row, 10));
    }

    private static Total total(ResultSet row) throws SQLException {
        return new Total(
                Account.valueOf(row.getString(1)),
                Currency.getInstance(row.getString(2)),
                row.getLong(3),
                row.getLong(4));
    }
}
