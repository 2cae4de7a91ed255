package com.kwoking.aftersales.refunds.books.http;

import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.refunds.books.domain.CreditNote;
import com.kwoking.aftersales.refunds.books.domain.CreditNoteWording;
import com.kwoking.aftersales.refunds.books.domain.Issuer;
import com.kwoking.aftersales.wording.Sentence;
import com.kwoking.aftersales.wording.Sentences;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A credit note on paper: French, and each thing once more in English below. It names the order and
/// nobody: who bought lives with the customers' addresses, where it can be erased (R62).
@ApplicationScoped
class CreditNotePdf {

    static final String MEDIA_TYPE = "application/pdf";

    private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Issuer issuer;

    CreditNotePdf(Issuer issuer) {
        this.issuer = issuer;
    }

    byte[] of(CreditNote note) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, 56, 56, 56, 56)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(title(note));
            document.addCreator(issuer.lines().getFirst());
            document.setDocumentLanguage("fr");
            document.open();
            var type = new CreditNoteType();
            issuer.lines().forEach(line -> document.add(new Paragraph(line, type.french())));
            document.add(type.title(title(note), Label.TITLE.words().english()));
            document.add(facts(note, type));
            document.add(type.heading(Label.BREAKDOWN.words()));
            document.add(lines(note.refund(), type));
            document.add(type.heading(Label.REFUNDED_TO.words()));
            document.add(means(note.refund(), type));
            document.add(type.footer(Label.FOOTER.words()));
        }
        return bytes.toByteArray();
    }

    private static String title(CreditNote note) {
        return Label.TITLE.words().french() + " " + note.number();
    }

    private static PdfPTable facts(CreditNote note, CreditNoteType type) {
        RefundIssued refund = note.refund();
        var table = table(1, 2);
        fact(table, type, Label.DATE.words(), french(note.dated()), ENGLISH_DATE.format(note.dated()));
        fact(table, type, Label.ORDER.words(), refund.orderNumber(), "");
        Sentence cause = CreditNoteWording.of(refund.cause().kind());
        fact(table, type, Label.CAUSE.words(), cause.french(), cause.english());
        fact(table, type, Label.REFUND.words(), refund.refundId().value().toString(), "");
        if (refund.correctionOf() != null) {
            fact(
                    table,
                    type,
                    Label.CORRECTS.words(),
                    refund.correctionOf().value().toString(),
                    "");
        }
        return table;
    }

    private static PdfPTable lines(RefundIssued refund, CreditNoteType type) {
        var table = table(3, 1);
        for (RefundLine line : refund.lines()) {
            row(table, type, new Sentence(line.french(), line.english()), line.amount());
        }
        table.addCell(cell(type.strong(Label.TOTAL.words()), Rectangle.TOP));
        table.addCell(right(cell(type.strong(new Sentence(amount(refund.total()), "")), Rectangle.TOP)));
        return table;
    }

    private static PdfPTable means(RefundIssued refund, CreditNoteType type) {
        var table = table(3, 1);
        for (RefundIssued.Allocation allocation : refund.allocations()) {
            Sentence means = CreditNoteWording.of(allocation.kind());
            row(table, type, means, allocation.amount());
        }
        return table;
    }

    private static void fact(PdfPTable table, CreditNoteType type, Sentence what, String value, String inEnglish) {
        table.addCell(cell(type.text(what), Rectangle.NO_BORDER));
        table.addCell(right(cell(type.text(new Sentence(value, inEnglish)), Rectangle.NO_BORDER)));
    }

    private static void row(PdfPTable table, CreditNoteType type, Sentence what, Money amount) {
        table.addCell(cell(type.text(what), Rectangle.NO_BORDER));
        table.addCell(right(cell(type.text(new Sentence(amount(amount), "")), Rectangle.NO_BORDER)));
    }

    private static PdfPTable table(float left, float right) {
        var table = new PdfPTable(new float[] {left, right});
        table.setWidthPercentage(100);
        return table;
    }

    private static PdfPCell cell(Paragraph text, int border) {
        var cell = new PdfPCell(text);
        cell.setBorder(border);
        cell.setPadding(4);
        return cell;
    }

    private static PdfPCell right(PdfPCell cell) {
        cell.setHorizontalAlignment(PdfPCell.ALIGN_RIGHT);
        return cell;
    }

    private static String french(LocalDate date) {
        String text = FRENCH_DATE.format(date);
        return date.getDayOfMonth() == 1 ? text.replaceFirst("1", "1er") : text;
    }

    /// With the no-break space that every font has, instead of the narrow one.
    private static String amount(Money money) {
        var format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
        format.setCurrency(money.currency());
        int digits = money.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(money.minorUnits(), digits)).replace('\u202f', '\u00a0');
    }

    private enum Label {
        TITLE,
        BREAKDOWN,
        REFUNDED_TO,
        FOOTER,
        DATE,
        ORDER,
        CAUSE,
        REFUND,
        CORRECTS,
        TOTAL;

        private static final Sentences<Label> LABELS = Sentences.of("credit-note", Label.class);

        Sentence words() {
            return LABELS.of(this);
        }
    }
}
