package com.kwoking.aftersales.refunds.books.postgres;

import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.messaging.database.Column;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.json.StoredDocument;
import com.kwoking.aftersales.refunds.books.domain.CreditNote;
import com.kwoking.aftersales.refunds.books.domain.CreditNotes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresCreditNotes implements CreditNotes {

    static final StoredDocument<RefundIssued> DOCUMENT = StoredDocument.of(RefundIssued.class);

    private static final String OPEN = """
            insert into credit_note (refund_id, document)
            select refund_id, document
              from unnest(?::uuid[], ?::text[]) with ordinality as t (refund_id, document, place)
             order by place
            on conflict do nothing
            """;

    /// Asked first, so that a second without refunds takes no lock.
    private static final String IS_ANY_DUE = "select exists (select 1 from credit_note where number is null)";

    /// Held until the commit: the next one to number starts from what was given.
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('credit-note-numbers', 0))";

    private static final String LAST = "select dated, last_number from credit_note_sequence where year = ?";

    private static final String NUMBER = """
            with due as (
                select refund_id, row_number() over (order by position) as place
                  from (select refund_id, position from credit_note where number is null order by position limit ?) as t
            )
            update credit_note set dated = ?, number = ? + due.place
              from due where credit_note.refund_id = due.refund_id
            """;

    private static final String ADVANCE = """
            insert into credit_note_sequence (year, dated, last_number) values (?, ?, ?)
            on conflict (year) do update set dated = excluded.dated, last_number = excluded.last_number
            """;

    private static final String FIND =
            "select extract(year from dated), number, dated, document from credit_note where refund_id = ? and number is not null";

    private final Sql sql;

    PostgresCreditNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(List<RefundIssued> issued) {
        sql.update(
                OPEN, Column.uuids(issued, refund -> refund.refundId().value()), Column.texts(issued, DOCUMENT::write));
    }

    @Override
    public int number(LocalDate today, int most) {
        if (!sql.query(IS_ANY_DUE, row -> row.getBoolean(1)).getFirst()) {
            return 0;
        }
        sql.query(LOCK, _ -> true);
        Last last = sql
                .query(LAST, row -> new Last(row.getObject(1, LocalDate.class), row.getInt(2)), today.getYear())
                .stream()
                .findFirst()
                .orElse(new Last(today, 0));
        LocalDate date = last.dated().isAfter(today) ? last.dated() : today;
        int numbered = sql.update(NUMBER, most, date, last.number());
        sql.update(ADVANCE, date.getYear(), date, last.number() + numbered);
        return numbered;
    }

    @Override
    public Optional<CreditNote> of(RefundId refundId) {
        return sql
                .query(
                        FIND,
                        row -> new CreditNote(
                                new CreditNote.Number(row.getInt(1), row.getInt(2)),
                                row.getObject(3, LocalDate.class),
                                DOCUMENT.read(row.getString(4))),
                        refundId.value())
                .stream()
                .findFirst();
    }

    private record Last(LocalDate dated, int number) {}
}
