package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.notifications.letters.Message.RefundConfirmed;
import java.util.List;

/// The reasons of a refund as a letter sets them before their amounts.
final class RefundLines {

    private RefundLines() {}

    static List<RefundConfirmed.Line> of(List<RefundLine> lines) {
        return lines.stream()
                .filter(line -> !promisesAReplacement(line))
                .map(line -> new RefundConfirmed.Line(label(line.french()), label(line.english()), line.amount()))
                .toList();
    }

    /// Nobody knows yet whether there will be one, so no letter says so (R79).
    private static boolean promisesAReplacement(RefundLine line) {
        return line.kind() == RefundLine.Kind.REJECTED && line.rule().equals("R17");
    }

    /// A sentence as it stands before an amount: without its full stop, and what it names in brackets.
    private static String label(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "").replaceFirst("\\s*:\\s+(.+)$", " ($1)");
    }
}
