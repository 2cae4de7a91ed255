package com.kwoking.aftersales.refunds.postgres;

import static java.time.ZoneOffset.UTC;

import com.kwoking.aftersales.refunds.domain.books.Books;
import com.kwoking.aftersales.refunds.domain.books.Posting;
import com.kwoking.aftersales.refunds.postgres.Sql.Column;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    private final Sql sql;

    PostgresBooks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(List<Posting> postings, Instant bookedAt, LocalDate day) {
        sql.update(
                ADD,
                bookedAt.atOffset(UTC),
                day,
                Column.of("text", postings, Posting::key),
                Column.of("uuid", postings, posting -> posting.orderId().value()),
                Column.of("text", postings, Posting::orderNumber),
                Column.of(
                        "uuid",
                        postings,
                        posting -> posting.refundId() == null
                                ? null
                                : posting.refundId().value()),
                Column.of("text", postings, posting -> posting.debit().name()),
                Column.of("text", postings, posting -> posting.credit().name()),
                Column.of("bigint", postings, posting -> posting.amount().minorUnits()),
                Column.of(
                        "text", postings, posting -> posting.amount().currency().getCurrencyCode()),
                Column.of("text", postings, Posting::reference),
                Column.of(
                        "timestamptz", postings, posting -> posting.happenedAt().atOffset(UTC)));
    }
}
