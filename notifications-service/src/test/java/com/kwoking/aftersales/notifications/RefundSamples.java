package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.notifications.EventSamples.A1;
import static com.kwoking.aftersales.notifications.EventSamples.NUMBER;
import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// For the A that comes back without its charger, 14.25 goes back.
public record RefundSamples(WorkedOrder order, ReturnId returnId) {

    public RefundId refundId() {
        return new RefundId(named("refund"));
    }

    private UUID named(String what) {
        return UUID.nameUUIDFromBytes((what + order.orderId().value()).getBytes(UTF_8));
    }

    public RefundIssued issued() {
        return issued(Instant.parse("2026-04-11T16:00:00Z"));
    }

    public RefundIssued issued(Instant at) {
        return issued(
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId),
                null,
                new RefundIssued.Allocation(new TenderId("card-1"), TenderKind.CARD, eur("14.25"), "re_42"),
                at);
    }

    public RefundIssued issued(
            RefundCause cause, @Nullable RefundId correctionOf, RefundIssued.Allocation allocation, Instant at) {
        return new RefundIssued(
                refundId(),
                order.orderId(),
                NUMBER,
                order.customerId(),
                cause,
                List.of(
                        new RefundLine(
                                RefundLine.Kind.ITEM,
                                A1.unitId(),
                                eur("26.25"),
                                "R12",
                                "Prix de l’article réellement payé, remises déduites.",
                                "The item at the price really paid, after discounts."),
                        new RefundLine(
                                RefundLine.Kind.DEDUCTION,
                                A1.unitId(),
                                eur("-12.00"),
                                "R09",
                                "Accessoire manquant dans le retour : Chargeur.",
                                "Accessory missing from the return: Chargeur.")),
                eur("14.25"),
                eur("0.00"),
                List.of(allocation),
                correctionOf,
                eur("62.64"),
                at);
    }

    /// Of another refund than the one that was issued.
    public RefundFailed failed(boolean manualRequired) {
        return failed(new RefundId(named("other refund")), "method_closed", manualRequired);
    }

    public RefundFailed failed(String reason) {
        return failed(new RefundId(named("other refund")), reason, true);
    }

    public RefundFailed failed(RefundId refundId, String reason, boolean manualRequired) {
        return new RefundFailed(
                refundId,
                order.orderId(),
                NUMBER,
                order.customerId(),
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId),
                eur("14.25"),
                reason,
                !manualRequired,
                manualRequired,
                Instant.parse("2026-04-15T16:00:00Z"));
    }

    /// The charger is worth more than the lamp: nothing is paid, and 3.75 is noted.
    public RefundDecided nothingLeft(Instant at) {
        return decided(
                List.of(
                        line(RefundLine.Kind.ITEM, 2625, "R12", "Prix de l’article réellement payé, remises déduites."),
                        line(RefundLine.Kind.DEDUCTION, -3000, "R09", "Accessoire manquant dans le retour : Chargeur."),
                        line(RefundLine.Kind.BALANCE_DUE, 375, "R09", "Les retenues dépassent le remboursement.")),
                375,
                at);
    }

    public RefundDecided decided(List<RefundLine> lines, long balanceDue, Instant at) {
        return new RefundDecided(
                refundId(),
                order.orderId(),
                NUMBER,
                order.customerId(),
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId),
                lines,
                cents(lines.stream()
                        .mapToLong(line -> line.amount().minorUnits())
                        .sum()),
                cents(balanceDue),
                null,
                at);
    }

    public static RefundLine line(RefundLine.Kind kind, long cents, String rule, String french) {
        return new RefundLine(kind, A1.unitId(), cents(cents), rule, french, "In English: " + rule + ".");
    }
}
