package com.kwoking.aftersales.notifications.letters;

import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.history.Remembered.Kind;
import com.kwoking.aftersales.notifications.letters.Message.RefundConfirmed;
import java.util.UUID;

/// "Your money is on its way": every line of it with its reason (R52), where it goes (R31), who else may
/// charge for it (R32) and how long that takes (R60).
public final class ConfirmRefundWhenIssued {

    private ConfirmRefundWhenIssued() {}

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
                RefundLines.of(issued.lines()),
                issued.total(),
                issued.balanceDue().isPositive() ? issued.balanceDue() : null,
                issued.allocations().stream()
                        .map(each -> new RefundConfirmed.Payout(each.kind(), each.providerReference(), each.amount()))
                        .toList(),
                issued.issuedAt());
    }

    /// What takes the place of a refund that was held back names it too, and is the first money of it.
    private static boolean isASupplement(RefundIssued issued) {
        return issued.correctionOf() != null && issued.cause().kind() == RefundCause.Kind.CORRECTION;
    }
}
