package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.history.Remembered.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// "Your money is on its way": every line of it with its reason (R52), where it goes (R31), who else may
/// charge for it (R32) and how long that takes (R60).
///
/// @param supplement on top of an earlier refund (R53)
/// @param again the earlier letter about it came too soon: the money came back, and is sent once more
/// @param byAPerson a person had taken it over, so nobody here knows which way the money went
/// @param balanceDue absent when nothing is
@Template.Name("refund-confirmed")
public record RefundConfirmed(
        String orderNumber,
        boolean supplement,
        boolean again,
        boolean byAPerson,
        List<Line> lines,
        Money total,
        @Nullable Money balanceDue,
        List<Payout> payouts,
        Instant issuedAt)
        implements Message {

    /// A reason of the refund as a letter sets it before its amount.
    public record Line(String french, String english, Money amount) {

        static List<Line> of(List<RefundLine> lines) {
            return lines.stream()
                    .filter(line -> !promisesAReplacement(line))
                    .map(line -> new Line(label(line.french()), label(line.english()), line.amount()))
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

    public record Payout(@Nullable TenderKind kind, String reference, Money amount) {}

    public boolean goesBackTheWayItCame() {
        return !byAPerson && payouts.stream().allMatch(each -> each.kind() != null);
    }

    public static Reaction on(UUID eventId, RefundIssued issued, Past past) {
        return Reaction.letter(letter(eventId, issued, past))
                .remembering(Remembered.of(
                        eventId, Kind.REFUND_ISSUED, issued.refundId().value(), issued.issuedAt()));
    }

    private static RefundConfirmed letter(UUID eventId, RefundIssued issued, Past past) {
        return new RefundConfirmed(
                issued.orderNumber(),
                isASupplement(issued),
                past.wasIssued(issued.refundId(), eventId, issued.issuedAt()),
                past.neededAPerson(issued.refundId(), eventId, issued.issuedAt()),
                Line.of(issued.lines()),
                issued.total(),
                issued.balanceDue().isPositive() ? issued.balanceDue() : null,
                issued.allocations().stream()
                        .map(each -> new Payout(each.kind(), each.providerReference(), each.amount()))
                        .toList(),
                issued.issuedAt());
    }

    /// What takes the place of a refund that was held back names it too, and is the first money of it.
    private static boolean isASupplement(RefundIssued issued) {
        return issued.correctionOf() != null && issued.cause().kind() == RefundCause.Kind.CORRECTION;
    }
}
