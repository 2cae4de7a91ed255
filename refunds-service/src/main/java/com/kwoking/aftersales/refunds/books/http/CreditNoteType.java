package com.kwoking.aftersales.refunds.books.http;

import com.kwoking.aftersales.wording.Sentence;
import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.librepdf.openpdf.fonts.Liberation;

/// The type of a credit note: an embedded font, so that accents and the euro sign look the same everywhere.
final class CreditNoteType {

    private final BaseFont regular = embedded("LiberationSans-Regular.ttf");
    private final BaseFont bold = embedded("LiberationSans-Bold.ttf");

    Font french() {
        return new Font(regular, 10);
    }

    Paragraph title(String french, String english) {
        Paragraph title = of(new Font(bold, 18), new Font(regular, 11), french, english);
        title.setSpacingBefore(28);
        title.setSpacingAfter(16);
        return title;
    }

    Paragraph heading(Sentence words) {
        Paragraph heading = of(new Font(bold, 11), small(), words.french(), words.english());
        heading.setSpacingBefore(18);
        heading.setSpacingAfter(6);
        return heading;
    }

    Paragraph strong(Sentence words) {
        return of(new Font(bold, 10), small(), words.french(), words.english());
    }

    Paragraph text(Sentence words) {
        return of(french(), small(), words.french(), words.english());
    }

    Paragraph footer(Sentence words) {
        Paragraph footer = of(new Font(regular, 8), small(), words.french(), words.english());
        footer.setSpacingBefore(28);
        return footer;
    }

    private Font small() {
        return new Font(regular, 8, Font.NORMAL, Color.DARK_GRAY);
    }

    private static Paragraph of(Font large, Font small, String french, String english) {
        var paragraph = new Paragraph();
        paragraph.setLeading(0, 1.35f);
        paragraph.add(new Chunk(french, large));
        if (!english.isEmpty()) {
            paragraph.add(Chunk.NEWLINE);
            paragraph.add(new Chunk(english, small));
        }
        return paragraph;
    }

    /// Made anew for each document: a font remembers which letters were used.
    private static BaseFont embedded(String file) {
        try (var font = Objects.requireNonNull(Liberation.class.getResourceAsStream("/liberation/" + file))) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
