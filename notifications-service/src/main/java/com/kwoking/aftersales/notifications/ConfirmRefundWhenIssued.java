package com.kwoking.aftersales.notifications;

import com.kwoking.aftersales.events.RefundIssued;
import com.kwoking.aftersales.notifications.domain.Message.RefundConfirmed;

/// "Your money is on its way": every line of it with its reason (R52), where it goes (R31), who else may
/// charge for it (R32) and how long that takes (R60).
public final class ConfirmRefundWhenIssued {

    private ConfirmRefundWhenIssued() {}

    public static RefundConfirmed on(RefundIssued issued) {
        return new RefundConfirmed(
                issued.orderNumber(),
                issued.correctionOf() != null,
                issued.lines().stream()
                        .map(line ->
                                new RefundConfirmed.Line(label(line.french()), label(line.english()), line.amount()))
                        .toList(),
                issued.total(),
                issued.balanceDue().isPositive() ? issued.balanceDue() : null,
                issued.allocations().stream()
                        .map(each -> new RefundConfirmed.Payout(each.kind(), each.providerReference(), each.amount()))
                        .toList(),
                issued.issuedAt());
    }

    /// A sentence as it stands before an amount: without its full stop, and what it names in brackets.
    private static String label(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "").replaceFirst("\\s*:\\s+(.+)$", " ($1)");
    }
}
