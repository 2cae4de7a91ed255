package com.kwoking.aftersales.notifications;

import static com.kwoking.aftersales.testkit.sample.Euros.cents;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.card;
import static com.kwoking.aftersales.testkit.sample.WorkedOrder.giftCard;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import com.kwoking.aftersales.events.customer.CustomerContact;
import com.kwoking.aftersales.events.customer.CustomerId;
import com.kwoking.aftersales.events.order.Accessory;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.Item;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.order.TenderId;
import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnId;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.testkit.sample.Article;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import com.kwoking.aftersales.testkit.sample.WorkedParcel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The worked order, told of one customer; one A comes back without its charger, 14.25 goes back.
public record EventSamples(WorkedOrder worked) {

    public static final String NUMBER = "KW-2026-000123";
    public static final Instant PAID_AT = Instant.parse("2026-03-10T09:30:00Z");
    public static final Instant DELIVERED_AT = Instant.parse("2026-03-15T09:00:00Z");
    public static final Instant DAMAGE_REPORT_BEFORE = Instant.parse("2026-03-29T22:00:00Z");
    public static final Instant RETURN_BEFORE = Instant.parse("2026-05-14T22:00:00Z");

    private static final ParcelId PARCEL = new ParcelId(new UUID(0, 8));

    public static final Item A1 = ofSomebody().worked.item(WorkedOrder.A1);
    public static final Item A2 = ofSomebody().worked.item(WorkedOrder.A2);
    public static final Item B = ofSomebody().worked.item(WorkedOrder.B1);

    public static EventSamples ofSomebody() {
        return new EventSamples(WorkedOrder.ofSomebody()
                .numbered(NUMBER)
                .paidAt(PAID_AT)
                .of(Article.of("LAMP-A", "Lampe de bureau", "lighting"), Article.of("CABLE-B", "Câble USB-C", "cables"))
                .paidWith(giftCard("20.00"), card("56.89")));
    }

    /// As the topics have it for a key.
    public String key() {
        return orderId().value().toString();
    }

    public OrderId orderId() {
        return worked.orderId();
    }

    public CustomerId customerId() {
        return worked.customerId();
    }

    public ReturnId returnId() {
        return new ReturnId(named("return"));
    }

    public RefundId refundId() {
        return new RefundId(named("refund"));
    }

    private UUID named(String what) {
        return UUID.nameUUIDFromBytes((what + orderId().value()).getBytes(UTF_8));
    }

    public CustomerContact contact(String email) {
        return contact(email, "Jeanne Martin", "fr", PAID_AT);
    }

    public CustomerContact contact(String email, String name, String locale, Instant updatedAt) {
        return new CustomerContact(customerId(), email, name, locale, false, updatedAt);
    }

    public OrderPaid paid() {
        return worked.paid();
    }

    /// As `paid`, of an order that had been given up before.
    public OrderPaid paidAfterCancellation() {
        return worked.paidAfterCancellation(PAID_AT.minus(Duration.ofMinutes(4)));
    }

    public OrderShipped shipped() {
        return shipped(1, false, null);
    }

    public OrderShipped shipped(int number, boolean complete, @Nullable ParcelId replacementOf) {
        return parcel(number, WorkedOrder.A1, WorkedOrder.A2)
                .shipped(Instant.parse("2026-03-12T15:00:00Z"), complete, replacementOf);
    }

    public ParcelDelivered delivered() {
        return delivered(DELIVERED_AT, ParcelDelivered.Source.CARRIER);
    }

    public ParcelDelivered estimated() {
        return delivered(DELIVERED_AT, ParcelDelivered.Source.ESTIMATED);
    }

    /// With windows that are open whatever the clock says.
    public ParcelDelivered deliveredJustNow(Instant now) {
        return delivered(now, ParcelDelivered.Source.CARRIER);
    }

    private ParcelDelivered delivered(Instant at, ParcelDelivered.Source source) {
        return parcel(1, WorkedOrder.A1, WorkedOrder.A2).delivered(at, source);
    }

    public ParcelLost lost(ParcelLost.Reshipment reshipment) {
        var parcel = parcel(1, WorkedOrder.A1, WorkedOrder.B1);
        return reshipment == ParcelLost.Reshipment.FULL
                ? parcel.lost(DELIVERED_AT, reshipment)
                : parcel.lost(DELIVERED_AT, reshipment, WorkedOrder.B1);
    }

    public DeliveryRefused refused(DeliveryRefused.Reason reason) {
        return parcel(1, WorkedOrder.A1).refused(DELIVERED_AT, reason);
    }

    private WorkedParcel parcel(int number, UnitId... units) {
        return WorkedParcel.of(worked, PARCEL, number, units).carriedBy("Colissimo", "6A12345678901");
    }

    public OrderCancelled cancelled(OrderCancelled.Branch branch) {
        return worked.cancelled(
                branch, PAID_AT.plus(Duration.ofHours(3)), WorkedOrder.A1, WorkedOrder.A2, WorkedOrder.B1);
    }

    /// The same units, and something else of the order is left.
    public OrderCancelled cancelledInPart() {
        OrderCancelled all = cancelled(OrderCancelled.Branch.AFTER_24H);
        return new OrderCancelled(
                all.orderId(),
                all.orderNumber(),
                all.customerId(),
                all.policyVersion(),
                all.branch(),
                all.items(),
                false,
                all.actor(),
                all.reason(),
                all.cancelledAt());
    }

    public ReplacementUnavailable unavailable() {
        return new ReplacementUnavailable(orderId(), NUMBER, customerId(), returnId(), null, List.of(A1), DELIVERED_AT);
    }

    public ReturnRequested requested(Motive motive, ReturnRequested.Origin origin) {
        return new ReturnRequested(
                returnId(),
                orderId(),
                NUMBER,
                customerId(),
                new PolicyVersion("2026-01"),
                ReturnFlow.CONDITIONAL_60D,
                motive,
                origin,
                ReturnRequested.WantedResolution.REFUND,
                List.of(A1),
                List.of(),
                ReturnRequested.Priority.NORMAL,
                List.of(),
                RETURN_BEFORE,
                null,
                Instant.parse("2026-04-01T12:00:00Z"));
    }

    public ReturnApproved approved() {
        return approved(ReturnFlow.CONDITIONAL_60D, true);
    }

    public ReturnApproved approved(ReturnFlow flow, boolean returnRequired) {
        return new ReturnApproved(
                returnId(),
                orderId(),
                NUMBER,
                customerId(),
                "RMA-7F3K9",
                flow,
                List.of(A1),
                returnRequired,
                returnRequired
                        ? new ReturnApproved.ReturnAddress(
                                "KWOKING Retours", "12 rue des Entrepôts", "93200", "Saint-Denis", "FR")
                        : null,
                List.of(new Accessory("Chargeur", 1, eur("12.00")), new Accessory("Notice", 1, null)),
                Instant.parse("2026-04-02T08:00:00Z"));
    }

    public ReturnRejected rejected() {
        return rejected(ReturnRejected.Reason.EVIDENCE_INSUFFICIENT);
    }

    public ReturnRejected rejected(ReturnRejected.Reason reason) {
        return new ReturnRejected(
                returnId(),
                orderId(),
                NUMBER,
                customerId(),
                List.of(A1),
                reason,
                "La fissure n’apparaît sur aucune des photos.",
                Instant.parse("2026-04-02T08:00:00Z"));
    }

    public ReturnInspected inspected() {
        return inspected(
                Resolution.REFUND_TOTAL,
                List.of(accepted(A1)),
                List.of(new ReturnInspected.Deduction(
                        ReturnInspected.Deduction.Kind.MISSING_ACCESSORY, A1.unitId(), "Chargeur", 1, eur("12.00"))));
    }

    public ReturnInspected inspected(
            Resolution resolution,
            List<ReturnInspected.InspectedUnit> units,
            List<ReturnInspected.Deduction> deductions) {
        return inspected(1, ReturnFlow.CONDITIONAL_60D, LiableParty.MERCHANT, resolution, units, deductions);
    }

    /// The same finding, looked at again by somebody who finds the carrier liable.
    public ReturnInspected inspectedAgain(int inspection) {
        ReturnInspected first = inspected();
        return inspected(
                inspection, first.flow(), LiableParty.CARRIER, first.resolution(), first.units(), first.deductions());
    }

    public ReturnInspected inspected(
            int inspection,
            ReturnFlow flow,
            LiableParty liable,
            Resolution resolution,
            List<ReturnInspected.InspectedUnit> units,
            List<ReturnInspected.Deduction> deductions) {
        return new ReturnInspected(
                returnId(),
                orderId(),
                NUMBER,
                customerId(),
                inspection,
                ReturnInspected.Mode.PHYSICAL,
                flow,
                resolution,
                liable,
                units,
                deductions,
                null,
                null,
                Instant.parse("2026-04-10T10:00:00Z"));
    }

    public static ReturnInspected.InspectedUnit accepted(Item item) {
        return unit(item, ReturnInspected.Outcome.ACCEPTED, null);
    }

    public static ReturnInspected.InspectedUnit refused(Item item, ReturnInspected.Rejection why) {
        return unit(item, ReturnInspected.Outcome.REJECTED, why);
    }

    private static ReturnInspected.InspectedUnit unit(
            Item item, ReturnInspected.Outcome outcome, ReturnInspected.@Nullable Rejection why) {
        return new ReturnInspected.InspectedUnit(
                item,
                true,
                null,
                null,
                ReturnInspected.Condition.AS_NEW,
                outcome,
                why,
                ReturnInspected.Entitlement.ITEM);
    }

    public RefundIssued issued() {
        return issued(Instant.parse("2026-04-11T16:00:00Z"));
    }

    public RefundIssued issued(Instant at) {
        return issued(
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId()),
                null,
                new RefundIssued.Allocation(new TenderId("card-1"), TenderKind.CARD, eur("14.25"), "re_42"),
                at);
    }

    public RefundIssued issued(
            RefundCause cause, @Nullable RefundId correctionOf, RefundIssued.Allocation allocation, Instant at) {
        return new RefundIssued(
                refundId(),
                orderId(),
                NUMBER,
                customerId(),
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
                orderId(),
                NUMBER,
                customerId(),
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId()),
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
                orderId(),
                NUMBER,
                customerId(),
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId()),
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

    public AccessCodeIssued code(Instant expiresAt) {
        return new AccessCodeIssued(
                orderId(), customerId(), "482913", expiresAt, expiresAt.minus(Duration.ofMinutes(15)));
    }
}
