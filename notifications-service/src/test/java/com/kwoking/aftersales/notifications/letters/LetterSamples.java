package com.kwoking.aftersales.notifications.letters;

import static com.kwoking.aftersales.notifications.EventSamples.A1;
import static com.kwoking.aftersales.notifications.EventSamples.A2;
import static com.kwoking.aftersales.notifications.EventSamples.B;
import static com.kwoking.aftersales.notifications.EventSamples.DELIVERED_AT;
import static com.kwoking.aftersales.notifications.ReturnSamples.accepted;
import static com.kwoking.aftersales.notifications.ReturnSamples.refused;
import static com.kwoking.aftersales.testkit.sample.Euros.eur;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderCancelled.Branch;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.events.order.ParcelLost.Reshipment;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.returns.LiableParty;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.Resolution;
import com.kwoking.aftersales.events.returns.ReturnFlow;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested.Origin;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.EventSamples;
import com.kwoking.aftersales.notifications.RefundSamples;
import com.kwoking.aftersales.notifications.history.Past;
import com.kwoking.aftersales.notifications.history.Remembered;
import com.kwoking.aftersales.notifications.letters.domain.Delay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every letter in every shape that it has, as it follows from the facts of the worked order.
public final class LetterSamples {

    private static final Instant AT_ONCE = DELIVERED_AT.plus(Duration.ofHours(1));

    private static final EventSamples OF = EventSamples.ofSomebody();

    private static final Past NOTHING = new Past(List.of());
    private static final Instant LATER = Instant.parse("2026-04-18T09:00:00Z");
    private static final UUID EVENT = new UUID(0, 99);

    /// By name.
    public static final Map<String, Message> MESSAGES = Map.ofEntries(
            entry("purchase", PurchaseConfirmed.on(OF.paid(), NOTHING)),
            entry("parcel-first-of-several", ParcelAnnounced.on(OF.shipped())),
            entry("parcel-only", ParcelAnnounced.on(OF.shipped(1, true, null))),
            entry("parcel-replacement", ParcelAnnounced.on(OF.shipped(3, true, new ParcelId(new UUID(0, 1))))),
            entry("delivered", InspectionAdvised.on(OF.delivered(), AT_ONCE)),
            entry("delivered-by-our-estimate", InspectionAdvised.on(OF.estimated(), AT_ONCE)),
            entry(
                    "delivered-told-after-14-days",
                    InspectionAdvised.on(OF.delivered(), EventSamples.DAMAGE_REPORT_BEFORE)),
            entry("delivered-told-after-60-days", InspectionAdvised.on(OF.delivered(), EventSamples.RETURN_BEFORE)),
            entry(
                    "return-requested",
                    ReturnAcknowledged.on(OF.returned().requested(Motive.NOT_SATISFIED, Origin.CUSTOMER))
                            .orElseThrow()),
            entry(
                    "return-requested-damaged",
                    ReturnAcknowledged.on(OF.returned().requested(Motive.DAMAGED, Origin.CUSTOMER))
                            .orElseThrow()),
            entry("return-approved", ReturnInstructed.on(OF.returned().approved())),
            entry("return-approved-defective", ReturnInstructed.on(OF.returned().approved(ReturnFlow.DOA_14D, true))),
            entry("return-approved-keep-it", ReturnInstructed.on(OF.returned().approved(ReturnFlow.DOA_14D, false))),
            entry("return-rejected", RejectionExplained.on(OF.returned().rejected())),
            entry(
                    "return-rejected-otherwise",
                    RejectionExplained.on(OF.returned().rejected(ReturnRejected.Reason.OTHER))),
            entry("result-accessory-missing", result(OF.returned().inspected())),
            entry(
                    "result-accessory-without-price",
                    result(OF.returned()
                            .inspected(Resolution.REFUND_TOTAL, List.of(accepted(A1)), List.of(charger(null))))),
            entry(
                    "result-not-all-received",
                    result(OF.returned()
                            .inspected(
                                    Resolution.NONE,
                                    List.of(
                                            refused(A1, Rejection.UNACCEPTABLE_CONDITION),
                                            refused(B, Rejection.NOT_RECEIVED)),
                                    List.of()))),
            entry(
                    "result-refused-parcel",
                    result(OF.returned()
                            .inspected(
                                    1,
                                    ReturnFlow.REFUSED,
                                    LiableParty.CARRIER,
                                    Resolution.REFUND_TOTAL,
                                    List.of(accepted(A1)),
                                    List.of()))),
            entry("result-corrected", corrected(Resolution.REFUND_TOTAL, accepted(A1))),
            entry("result-corrected-refused", corrected(Resolution.NONE, refused(A1, Rejection.NOT_RECEIVED))),
            entry(
                    "result-mixed",
                    result(OF.returned()
                            .inspected(
                                    Resolution.REFUND_TOTAL,
                                    List.of(accepted(A1), refused(A2, Rejection.UNACCEPTABLE_CONDITION), accepted(B)),
                                    List.of()))),
            entry(
                    "result-all-refused",
                    result(OF.returned()
                            .inspected(
                                    Resolution.NONE,
                                    List.of(refused(A1, Rejection.PROBLEM_NOT_CONFIRMED)),
                                    List.of()))),
            entry(
                    "result-replacement",
                    result(OF.returned()
                            .inspected(Resolution.REPLACEMENT, List.of(accepted(A1)), List.of(charger(eur("12.00")))))),
            entry("refund", refund(OF.refund().issued(), NOTHING)),
            entry("refund-sent-again", refund(OF.refund().issued(LATER), cameBack())),
            entry("refund-supplement", refund(supplement(), NOTHING)),
            entry("refund-by-hand", refund(byHand(), NOTHING)),
            entry("refund-delayed", delayed("method_closed")),
            entry("refund-delayed-price-unknown", delayed("ACCESSORY_PRICE_UNKNOWN")),
            entry("refund-delayed-beyond-the-capture", delayed("BEYOND_THE_CAPTURE")),
            entry("refund-delayed-in-doubt", delayed("AMOUNT_DIFFERS")),
            entry("refund-delayed-for-another-reason", delayed("charge_disputed")),
            entry("refund-came-back", new RefundDelayed(EventSamples.NUMBER, eur("14.25"), Delay.CAME_BACK)),
            entry("nothing-refunded", nothing(OF.refund().nothingLeft(LATER))),
            entry(
                    "nothing-refunded-paid-otherwise",
                    nothing(OF.refund()
                            .decided(
                                    List.of(RefundSamples.line(
                                            RefundLine.Kind.EARLIER_REFUND,
                                            0,
                                            "R41",
                                            "Déjà accordé pour un autre motif.")),
                                    0,
                                    LATER))),
            entry("paid-after-cancellation", PurchaseConfirmed.on(OF.paidAfterCancellation(), NOTHING)),
            entry("cancelled", cancelled(OF.cancelled(Branch.WITHIN_24H))),
            entry("cancelled-in-part", cancelled(OF.cancelledInPart())),
            entry("cancelled-unpaid", cancelled(OF.cancelled(Branch.BEFORE_PAYMENT))),
            entry("lost-sent-again", LossTold.on(OF.lost(Reshipment.FULL))),
            entry("lost-sent-again-in-part", LossTold.on(OF.lost(Reshipment.PARTIAL))),
            entry("lost-refunded", LossTold.on(OF.lost(Reshipment.NONE))),
            entry("refused-damaged", RefusalAcknowledged.on(OF.refused(DeliveryRefused.Reason.DAMAGED))),
            entry("refused-customs", RefusalAcknowledged.on(OF.refused(DeliveryRefused.Reason.CUSTOMS))),
            entry("refused-otherwise", RefusalAcknowledged.on(OF.refused(DeliveryRefused.Reason.OTHER))),
            entry("replacement-unavailable", MoneyOffered.on(OF.unavailable())),
            entry("access-code", AccessCodeGiven.on(OF.code(Instant.parse("2026-03-15T09:15:00Z")))));

    private LetterSamples() {}

    private static Message result(ReturnInspected inspected) {
        return letter(ResultTold.on(EVENT, inspected, NOTHING));
    }

    /// The charger was missing at first.
    private static Message corrected(Resolution resolution, ReturnInspected.InspectedUnit now) {
        var before = ResultTold.on(new UUID(0, 98), OF.returned().inspected(), NOTHING)
                .toRemember();
        var after = OF.returned()
                .inspected(2, ReturnFlow.CONDITIONAL_60D, LiableParty.MERCHANT, resolution, List.of(now), List.of());
        return letter(ResultTold.on(EVENT, after, new Past(List.of(requireNonNull(before)))));
    }

    private static ReturnInspected.Deduction charger(@Nullable Money price) {
        return new ReturnInspected.Deduction(
                ReturnInspected.Deduction.Kind.MISSING_ACCESSORY, A1.unitId(), "Chargeur", 1, price);
    }

    static Message refund(RefundIssued issued, Past past) {
        return letter(RefundConfirmed.on(EVENT, issued, past));
    }

    /// It was said to be issued, came back, and a person took it over.
    private static Past cameBack() {
        return new Past(List.of(
                Remembered.of(
                        new UUID(0, 1),
                        Remembered.Kind.REFUND_ISSUED,
                        OF.refund().refundId().value(),
                        OF.refund().issued().issuedAt()),
                Remembered.of(
                        new UUID(0, 2),
                        Remembered.Kind.REFUND_NEEDS_A_PERSON,
                        OF.refund().refundId().value(),
                        OF.refund().failed(true).failedAt())));
    }

    private static RefundIssued supplement() {
        return OF.refund()
                .issued(
                        new RefundCause(
                                RefundCause.Kind.CORRECTION,
                                new UUID(0, 11),
                                OF.returned().returnId()),
                        new RefundId(new UUID(0, 12)),
                        OF.refund().issued().allocations().getFirst(),
                        LATER);
    }

    private static RefundIssued byHand() {
        return OF.refund()
                .issued(
                        OF.refund().issued().cause(),
                        null,
                        new RefundIssued.Allocation(null, null, eur("14.25"), "VIR-7"),
                        LATER);
    }

    private static Message delayed(String reason) {
        return letter(RefundDelayed.on(EVENT, OF.refund().failed(reason), NOTHING));
    }

    private static Message nothing(RefundDecided decided) {
        return letter(NothingRefunded.on(EVENT, decided, NOTHING));
    }

    private static Message cancelled(OrderCancelled cancelled) {
        return letter(CancellationConfirmed.on(EVENT, cancelled));
    }

    private static Message letter(Reaction reaction) {
        return requireNonNull(reaction.letter());
    }
}
