package com.kwoking.aftersales.refunds.books.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.books.domain.Ledger;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Entry;
import com.kwoking.aftersales.refunds.books.domain.Ledger.Place;
import com.kwoking.aftersales.refunds.books.domain.Posting;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The books as accounting programs read them. Read a thousand rows at a time, each in a statement of its
/// own: a year neither fits into memory nor into one transaction, which would keep the database from
/// tidying up for as long.
final class LedgerCsv {

    static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    static final String COLUMNS_EXPLAINED = """
            posting_id; day (of the booking, in the shop's zone); booked_at and happened_at (UTC); order_id; order_number;
            refund_id (empty for a capture); debit and credit (accounts); amount (decimal point, always positive);
            currency (ISO 4217); reference. A text that a spreadsheet would take for a formula is preceded by an
            apostrophe.""";

    private static final int ROWS_AT_ONCE = 1_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "posting_id",
                    "day",
                    "booked_at",
                    "happened_at",
                    "order_id",
                    "order_number",
                    "refund_id",
                    "debit",
                    "credit",
                    "amount",
                    "currency",
                    "reference")
            .get();

    private final Ledger ledger;

    LedgerCsv(Ledger ledger) {
        this.ledger = ledger;
    }

    void write(Ledger.Selection.OfDays days, OutputStream output) throws IOException {
        var writer = new OutputStreamWriter(output, UTF_8);
        var csv = new CSVPrinter(writer, FORMAT);
        Optional<Place> after = Optional.empty();
        List<Entry> rows;
        do {
            rows = ledger.page(days, after, ROWS_AT_ONCE);
            for (Entry row : rows) {
                print(row, csv);
                after = Optional.of(row.place());
            }
        } while (rows.size() == ROWS_AT_ONCE);
        csv.flush();
    }

    private static void print(Entry entry, CSVPrinter csv) throws IOException {
        Posting posting = entry.posting();
        csv.printRecord(
                entry.place().id(),
                entry.place().day(),
                entry.bookedAt(),
                posting.happenedAt(),
                posting.orderId().value(),
                harmless(posting.orderNumber()),
                posting.refundId() == null ? "" : posting.refundId().value(),
                posting.debit(),
                posting.credit(),
                decimal(posting.amount()),
                posting.amount().currency(),
                harmless(posting.reference()));
    }

    static String decimal(Money money) {
        return BigDecimal.valueOf(money.minorUnits(), money.currency().getDefaultFractionDigits())
                .toPlainString();
    }

    /// A spreadsheet runs a cell that begins like a formula; a person chose these texts.
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
