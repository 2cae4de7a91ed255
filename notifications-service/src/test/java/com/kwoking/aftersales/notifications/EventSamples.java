package com.kwoking.aftersales.notifications;

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
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.events.value.Sku;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The worked order of the rules, told of one customer: 2 × A at 30.00, 1 × B at 19.99, coupon 10.00,
/// shipping 6.90, paid 76.89; one A comes back without its charger, 14.25 goes back.
public record EventSamples(OrderId orderId, CustomerId customerId) {

    public static final String NUMBER = "KW-2026-000123";
    public static final Instant PAID_AT = Instant.parse("2026-03-10T09:30:00Z");
    public static final Instant DELIVERED_AT = Instant.parse("2026-03-15T09:00:00Z");
    public static final Instant DAMAGE_REPORT_BEFORE = Instant.parse("2026-03-29T22:00:00Z");
    public static final Instant RETURN_BEFORE = Instant.parse("2026-05-14T22:00:00Z");

    public static final Item A1 = new Item(UnitId.of(1, 1), new Sku("LAMP-A"), "Lampe de bureau");
    public static final Item A2 = new Item(UnitId.of(1, 2), new Sku("LAMP-A"), "Lampe de bureau");
    public static final Item B = new Item(UnitId.of(2, 1), new Sku("CABLE-B"), "Câble USB-C");

    private static final ParcelId PARCEL = new ParcelId(new UUID(0, 8));

    public static EventSamples ofSomebody() {
        return new EventSamples(new OrderId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()));
    }

    public ReturnId returnId() {
        return new ReturnId(named("return"));
    }

    public RefundId refundId() {
        return new RefundId(named("refund"));
    }

    private UUID named(String what) {
        return UUID.nameUUIDFromBytes((what + orderId.value()).getBytes(UTF_8));
    }

    public static Money eur(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }

    public CustomerContact contact(String email) {
        return contact(email, "Jeanne Martin", "fr", PAID_AT);
    }

    public CustomerContact contact(String email, String name, String locale, Instant updatedAt) {
        return new CustomerContact(customerId, email, name, locale, false, updatedAt);
    }

    public OrderPaid paid() {
        return new OrderPaid(
                orderId,
                NUMBER,
                customerId,
                "FR",
                PAID_AT,
                new PolicyVersion("2026-01"),
                PAID_AT,
                List.of(
                        new OrderPaid.Line(
                                1,
                                A1.sku(),
                                A1.name(),
                                "lighting",
                                List.of(),
                                List.of(unit(A1, 2625, 259), unit(A2, 2625, 259))),
                        new OrderPaid.Line(2, B.sku(), B.name(), "cables", List.of(), List.of(unit(B, 1749, 172)))),
                List.of(
                        new OrderPaid.Tender(new TenderId("gift-1"), TenderKind.GIFT_CARD, "pay_1", eur(2000)),
                        new OrderPaid.Tender(new TenderId("card-1"), TenderKind.CARD, "pay_2", eur(5689))),
                eur(690),
                eur(7689));
    }

    /// As `paid`, of an order that had been given up before.
    public OrderPaid paidAfterCancellation() {
        OrderPaid paid = paid();
        return new OrderPaid(
                paid.orderId(),
                paid.orderNumber(),
                paid.customerId(),
                paid.country(),
                paid.paidAt(),
                paid.policyVersion(),
                paid.policyAcceptedAt(),
                paid.lines(),
                paid.tenders(),
                paid.shipping(),
                paid.total(),
                PAID_AT.minus(Duration.ofMinutes(4)));
    }

    private static OrderPaid.Unit unit(Item item, long net, long shipping) {
        return new OrderPaid.Unit(item.unitId(), eur(net), eur(shipping));
    }

    public OrderShipped shipped() {
        return shipped(1, false, null);
    }

    public OrderShipped shipped(int number, boolean complete, @Nullable ParcelId replacementOf) {
        return new OrderShipped(
                orderId,
                NUMBER,
                customerId,
                PARCEL,
                number,
                "Colissimo",
                "6A12345678901",
                List.of(A1, A2),
                complete,
                replacementOf,
                Instant.parse("2026-03-12T15:00:00Z"));
    }

    public ParcelDelivered delivered() {
        return delivered(ParcelDelivered.Source.CARRIER, DELIVERED_AT, DAMAGE_REPORT_BEFORE, RETURN_BEFORE);
    }

    public ParcelDelivered estimated() {
        return delivered(ParcelDelivered.Source.ESTIMATED, DELIVERED_AT, DAMAGE_REPORT_BEFORE, RETURN_BEFORE);
    }

    /// With windows that are open whatever the clock says.
    public ParcelDelivered deliveredJustNow(Instant now) {
        return delivered(
                ParcelDelivered.Source.CARRIER, now, now.plus(Duration.ofDays(14)), now.plus(Duration.ofDays(60)));
    }

    private ParcelDelivered delivered(
            ParcelDelivered.Source source, Instant at, Instant damageReportBefore, Instant returnBefore) {
        return new ParcelDelivered(
                orderId,
                NUMBER,
                customerId,
                PARCEL,
                "6A12345678901",
                List.of(A1, A2),
                source,
                damageReportBefore,
                returnBefore,
                at);
    }

    public ParcelLost lost(ParcelLost.Reshipment reshipment) {
        return new ParcelLost(
                orderId,
                NUMBER,
                customerId,
                PARCEL,
                "6A12345678901",
                List.of(A1, B),
                reshipment,
                reshipment == ParcelLost.Reshipment.FULL ? List.of() : List.of(B),
                DELIVERED_AT);
    }

    public DeliveryRefused refused(DeliveryRefused.Reason reason) {
        return new DeliveryRefused(
                orderId, NUMBER, customerId, PARCEL, "6A12345678901", List.of(A1), reason, DELIVERED_AT);
    }

    public OrderCancelled cancelled(OrderCancelled.Branch branch, boolean complete) {
        return new OrderCancelled(
                orderId,
                NUMBER,
                customerId,
                new PolicyVersion("2026-01"),
                branch,
                List.of(A1, A2, B),
                complete,
                OrderCancelled.Actor.CUSTOMER,
                "CHANGED_MIND",
                PAID_AT.plus(Duration.ofHours(3)));
    }

    public ReplacementUnavailable unavailable() {
        return new ReplacementUnavailable(orderId, NUMBER, customerId, returnId(), null, List.of(A1), DELIVERED_AT);
    }

    public ReturnRequested requested(Motive motive, ReturnRequested.Origin origin) {
        return new ReturnRequested(
                returnId(),
                orderId,
                NUMBER,
                customerId,
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
                orderId,
                NUMBER,
                customerId,
                "RMA-7F3K9",
                flow,
                List.of(A1),
                returnRequired,
                returnRequired
                        ? new ReturnApproved.ReturnAddress(
                                "KWOKING Retours", "12 rue des Entrepôts", "93200", "Saint-Denis", "FR")
                        : null,
                List.of(new Accessory("Chargeur", 1, eur(1200)), new Accessory("Notice", 1, null)),
                Instant.parse("2026-04-02T08:00:00Z"));
    }

    public ReturnRejected rejected() {
        return rejected(ReturnRejected.Reason.EVIDENCE_INSUFFICIENT);
    }

    public ReturnRejected rejected(ReturnRejected.Reason reason) {
        return new ReturnRejected(
                returnId(),
                orderId,
                NUMBER,
                customerId,
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
                        ReturnInspected.Deduction.Kind.MISSING_ACCESSORY, A1.unitId(), "Chargeur", 1, eur(1200))));
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
                orderId,
                NUMBER,
                customerId,
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
                new RefundIssued.Allocation(new TenderId("card-1"), TenderKind.CARD, eur(1425), "re_42"),
                at);
    }

    public RefundIssued issued(
            RefundCause cause, @Nullable RefundId correctionOf, RefundIssued.Allocation allocation, Instant at) {
        return new RefundIssued(
                refundId(),
                orderId,
                NUMBER,
                customerId,
                cause,
                List.of(
                        new RefundLine(
                                RefundLine.Kind.ITEM,
                                A1.unitId(),
                                eur(2625),
                                "R12",
                                "Prix de l’article réellement payé, remises déduites.",
                                "The item at the price really paid, after discounts."),
                        new RefundLine(
                                RefundLine.Kind.DEDUCTION,
                                A1.unitId(),
                                eur(-1200),
                                "R09",
                                "Accessoire manquant dans le retour : Chargeur.",
                                "Accessory missing from the return: Chargeur.")),
                eur(1425),
                eur(0),
                List.of(allocation),
                correctionOf,
                eur(6264),
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
                orderId,
                NUMBER,
                customerId,
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId()),
                eur(1425),
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
                orderId,
                NUMBER,
                customerId,
                new RefundCause(RefundCause.Kind.RETURN_INSPECTED, new UUID(0, 10), returnId()),
                lines,
                eur(lines.stream().mapToLong(line -> line.amount().minorUnits()).sum()),
                eur(balanceDue),
                null,
                at);
    }

    public static RefundLine line(RefundLine.Kind kind, long cents, String rule, String french) {
        return new RefundLine(kind, A1.unitId(), eur(cents), rule, french, "In English: " + rule + ".");
    }

    public AccessCodeIssued code(Instant expiresAt) {
        return new AccessCodeIssued(orderId, customerId, "482913", expiresAt, expiresAt.minus(Duration.ofMinutes(15)));
    }
}
