package com.kwoking.aftersales.orders.timeline.domain;

import com.kwoking.aftersales.events.AboutAnOrder;
import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.events.letter.LetterFailed;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.order.DeliveryRefused;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelDelivered;
import com.kwoking.aftersales.events.order.ParcelLost;
import com.kwoking.aftersales.events.order.ReplacementUnavailable;
import com.kwoking.aftersales.events.refund.RefundDecided;
import com.kwoking.aftersales.events.refund.RefundEvent;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnApproved;
import com.kwoking.aftersales.events.returns.ReturnEvent;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.orders.order.domain.Payment.Trouble;
import com.kwoking.aftersales.orders.order.domain.Purchase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an order, in this service or in another.
///
/// @param reference what it is about: a tracking number, a return, a refund, a letter, a payment
/// @param code why or how, e.g. the reason of a refusal
public record TimelineEntry(
        OrderId orderId,
        Instant at,
        Kind kind,
        @Nullable String reference,
        @Nullable Money amount,
        @Nullable String code) {

    public enum Kind {
        ORDER_PLACED("Commande enregistrée", "Order placed"),
        PAYMENT_PART_CAPTURED("Une partie du paiement est confirmée", "Part of the payment is confirmed"),
        PAYMENT_UNDER_VERIFICATION("Paiement en cours de vérification", "Payment under verification"),
        PAYMENT_REFUSED("Paiement refusé", "Payment refused"),
        PAYMENT_NOT_AS_EXPECTED(
                "Le paiement reçu ne correspond pas à la commande", "The payment received does not match the order"),
        ORDER_PAID("Paiement confirmé", "Payment confirmed"),
        PAYMENT_AFTER_CANCELLATION(
                "Paiement reçu pour la commande annulée", "Payment received for the cancelled order"),
        ORDER_CANCELLED("Commande annulée", "Order cancelled"),
        ITEMS_CANCELLED("Articles non expédiés annulés", "Unshipped items cancelled"),
        PARCEL_SHIPPED("Colis expédié", "Parcel shipped"),
        PARCEL_DELIVERED("Colis livré", "Parcel delivered"),
        PARCEL_REFUSED("Colis refusé à la livraison", "Parcel refused at the door"),
        PARCEL_LOST("Colis perdu", "Parcel lost"),
        PARCEL_RETURNED_TO_SENDER("Colis retourné à l’expéditeur", "Parcel returned to sender"),
        CARRIER_SIGNAL_WITHOUT_EFFECT(
                "Information du transporteur reçue, sans effet", "Carrier update received, without effect"),
        REPLACEMENT_UNAVAILABLE("Remplacement indisponible", "Replacement unavailable"),
        RETURN_REQUESTED("Retour demandé", "Return requested"),
        RETURN_APPROVED("Retour accepté", "Return approved"),
        RETURN_REJECTED("Retour refusé", "Return rejected"),
        RETURN_INSPECTED("Retour examiné", "Return inspected"),
        REFUND_DECIDED("Remboursement décidé", "Refund decided"),
        NOTHING_TO_REFUND("Rien à rembourser", "Nothing to refund"),
        REFUND_ISSUED("Remboursement effectué", "Refund issued"),
        REFUND_FAILED("Remboursement en attente", "Refund held up"),
        LETTER_SENT("E-mail envoyé", "E-mail sent"),
        LETTER_FAILED("E-mail non remis", "E-mail not delivered");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        public static Kind of(Trouble.Kind trouble) {
            return switch (trouble) {
                case UNDER_VERIFICATION -> PAYMENT_UNDER_VERIFICATION;
                case REFUSED -> PAYMENT_REFUSED;
                case NOT_AS_EXPECTED -> PAYMENT_NOT_AS_EXPECTED;
            };
        }

        public String french() {
            return french;
        }

        public String english() {
            return english;
        }
    }

    public static TimelineEntry of(OrderId orderId, Instant at, Kind kind) {
        return new TimelineEntry(orderId, at, kind, null, null, null);
    }

    public static TimelineEntry placed(Purchase purchase) {
        return of(purchase.orderId(), purchase.placedAt(), Kind.ORDER_PLACED)
                .about(purchase.orderNumber(), purchase.total());
    }

    public static TimelineEntry of(AboutAnOrder event) {
        return switch (event) {
            case OrderEvent order -> of(order);
            case ReturnEvent returned -> of(returned);
            case RefundEvent refund -> of(refund);
        };
    }

    public static TimelineEntry of(LetterEvent letter) {
        TimelineEntry entry =
                of(letter.orderId(), letter.happenedAt(), Kind.LETTER_SENT).about(letter.subject());
        return switch (letter) {
            case LetterSent sent -> entry.withCode(sent.template());
            case LetterFailed failed -> entry.as(Kind.LETTER_FAILED).withCode(failed.template());
        };
    }

    private static TimelineEntry of(OrderEvent event) {
        TimelineEntry entry = of(event.orderId(), event.happenedAt(), Kind.ORDER_PAID);
        return switch (event) {
            case OrderPaid paid ->
                entry.as(paid.cancelledAt() == null ? Kind.ORDER_PAID : Kind.PAYMENT_AFTER_CANCELLATION)
                        .about(paid.orderNumber(), paid.total());
            case OrderShipped shipped -> entry.as(Kind.PARCEL_SHIPPED).about(shipped.trackingNumber());
            case ParcelDelivered delivered -> entry.as(Kind.PARCEL_DELIVERED).about(delivered.trackingNumber());
            case ParcelLost lost ->
                entry.as(Kind.PARCEL_LOST)
                        .about(lost.trackingNumber())
                        .withCode(lost.reshipment().name());
            case DeliveryRefused refused ->
                entry.as(Kind.PARCEL_REFUSED)
                        .about(refused.trackingNumber())
                        .withCode(refused.reason().name());
            case OrderCancelled cancelled ->
                entry.as(cancelled.complete() ? Kind.ORDER_CANCELLED : Kind.ITEMS_CANCELLED)
                        .withCode(cancelled.reason());
            case ReplacementUnavailable _ -> entry.as(Kind.REPLACEMENT_UNAVAILABLE);
        };
    }

    private static TimelineEntry of(ReturnEvent event) {
        TimelineEntry entry =
                of(event.orderId(), event.happenedAt(), Kind.RETURN_REQUESTED).about(event.subject());
        return switch (event) {
            case ReturnRequested requested -> entry.withCode(requested.motive().name());
            case ReturnApproved approved -> entry.as(Kind.RETURN_APPROVED).withCode(approved.rmaNumber());
            case ReturnRejected rejected ->
                entry.as(Kind.RETURN_REJECTED).withCode(rejected.reason().name());
            case ReturnInspected inspected ->
                entry.as(Kind.RETURN_INSPECTED).withCode(inspected.resolution().name());
        };
    }

    private static TimelineEntry of(RefundEvent event) {
        TimelineEntry entry = of(event.orderId(), event.happenedAt(), Kind.REFUND_DECIDED);
        return switch (event) {
            case RefundDecided decided ->
                entry.as(decided.total().isPositive() ? Kind.REFUND_DECIDED : Kind.NOTHING_TO_REFUND)
                        .about(event.subject(), decided.total())
                        .withCode(decided.cause().kind().name());
            case RefundIssued issued ->
                entry.as(Kind.REFUND_ISSUED)
                        .about(event.subject(), issued.total())
                        .withCode(issued.cause().kind().name());
            case RefundFailed failed ->
                entry.as(Kind.REFUND_FAILED)
                        .about(event.subject(), failed.total())
                        .withCode(failed.reason());
        };
    }

    public TimelineEntry about(String other) {
        return new TimelineEntry(orderId, at, kind, other, amount, code);
    }

    public TimelineEntry about(String other, Money worth) {
        return new TimelineEntry(orderId, at, kind, other, worth, code);
    }

    public TimelineEntry withCode(@Nullable String other) {
        return new TimelineEntry(orderId, at, kind, reference, amount, other);
    }

    private TimelineEntry as(Kind other) {
        return new TimelineEntry(orderId, at, other, reference, amount, code);
    }
}
