package com.kwoking.aftersales.refunds.decision.domain;

import com.kwoking.aftersales.events.order.UnitId;
import com.kwoking.aftersales.events.refund.RefundLine;
import com.kwoking.aftersales.events.refund.RefundLine.Kind;
import com.kwoking.aftersales.events.returns.ReturnInspected.Deduction;
import com.kwoking.aftersales.events.returns.ReturnInspected.Rejection;
import com.kwoking.aftersales.events.value.Money;
import org.jspecify.annotations.Nullable;

/// The sentences of a breakdown, for customers to read.
public enum Wording {
    ITEM(
            Kind.ITEM,
            "Prix de l’article réellement payé, remises déduites.",
            "The item at the price really paid, after discounts."),
    SHIPPING(
            Kind.SHIPPING,
            "Part des frais d’expédition correspondant à cet article.",
            "This item’s share of the shipping charge."),
    RETURN_POSTAGE(
            Kind.RETURN_POSTAGE,
            "Frais de port du retour, sur justificatif.",
            "Return postage, as proven by the receipt."),
    MISSING_ACCESSORY(
            Kind.DEDUCTION, "Accessoire manquant dans le retour : %s.", "Accessory missing from the return: %s."),
    CUSTOMS_COSTS(
            Kind.DEDUCTION,
            "Frais de douane ou de transporteur liés au refus du colis : %s.",
            "Customs or carrier costs of the refused parcel: %s."),
    DEPRECIATION(Kind.DEDUCTION, "Dépréciation constatée : %s.", "Loss of value found: %s."),
    FEE(
            Kind.FEE,
            "Frais de traitement retenus par un intermédiaire de paiement.",
            "Processing fee kept by a payment intermediary."),
    AGREED_PARTIAL(
            Kind.AGREED_PARTIAL,
            "Remboursement partiel convenu avec vous, frais d’expédition inclus.",
            "The partial refund agreed with you, shipping included."),
    UNACCEPTABLE_CONDITION(
            Kind.REJECTED,
            "Article reçu dans un état qui ne permet pas le remboursement.",
            "Received in a condition that cannot be refunded."),
    PROBLEM_NOT_CONFIRMED(
            Kind.REJECTED,
            "Le problème signalé n’a pas été constaté lors de l’inspection.",
            "The reported problem was not found at the inspection."),
    NOT_RECEIVED(Kind.REJECTED, "Article absent du colis de retour.", "Not in the returned parcel."),
    REPLACED(
            Kind.REJECTED,
            "Article remplacé gratuitement : rien à rembourser.",
            "Replaced free of charge: nothing to refund."),
    NOTHING_DUE(
            Kind.REJECTED,
            "L’inspection n’ouvre droit à aucun remboursement pour cet article.",
            "The inspection gives no right to a refund for this item."),
    CUSTOMER_LIABLE(
            Kind.REJECTED,
            "Le dommage n’est imputable ni au vendeur ni au transporteur.",
            "Neither the shop nor the carrier answers for the damage."),
    EARLIER_REFUND(
            Kind.EARLIER_REFUND,
            "Déjà accordé après une précédente inspection de ce retour.",
            "Already granted after an earlier inspection of this return."),
    REFUNDED_OTHERWISE(Kind.EARLIER_REFUND, "Déjà accordé pour un autre motif.", "Already granted for another reason."),
    MISSED(
            Kind.EARLIER_REFUND,
            "Dû pour un autre motif, et retenu jusqu’à cette inspection.",
            "Due for another reason, and held back until this inspection."),
    BALANCE_DUE(
            Kind.BALANCE_DUE,
            "Les retenues dépassent le remboursement : la différence est enregistrée, elle ne vous est pas prélevée.",
            "The deductions exceed the refund: the difference is recorded and not charged to you."),
    KEPT(
            Kind.ITEM,
            "Article conservé : ni annulé, ni perdu, ni retourné.",
            "You kept this item: neither cancelled, nor lost, nor returned."),
    SHIPPING_STAYS(
            Kind.SHIPPING,
            "Les frais d’expédition d’origine ne sont pas remboursés pour ce retour.",
            "The original shipping is not refunded for this return."),
    AGREED_LESS(Kind.AGREED_PARTIAL, "Vous avez accepté un remboursement partiel.", "You accepted a partial refund."),
    LOOKED_AT_AGAIN(
            Kind.DEDUCTION,
            "Une nouvelle inspection du retour a corrigé la précédente.",
            "Another inspection of the return corrected the one before."),
    POSTAGE_BESIDE(
            Kind.RETURN_POSTAGE,
            "Frais de port du retour, remboursés en plus de la commande.",
            "Return postage, refunded beside the order."),
    GRANTED_BESIDE(
            Kind.GOODWILL, "Accordé en plus par notre service clientèle.", "Granted beside by our customer service."),
    CORRECTION(
            Kind.GOODWILL,
            "Complément après vérification de votre remboursement.",
            "Supplement after your refund was checked again."),
    OVERPAID(
            Kind.BALANCE_DUE,
            "Nous vous avons trop remboursé : la différence est enregistrée, elle ne vous est pas prélevée.",
            "We refunded too much: the difference is recorded and not charged to you."),
    GOODWILL(Kind.GOODWILL, "Geste commercial.", "A gesture of goodwill."),
    PAID_APART(
            Kind.CAP,
            "Dépasse votre paiement : versé à part par notre service clientèle.",
            "Exceeds your payment: paid out apart by our customer service."),
    BEYOND_THE_PAYMENT(
            Kind.RETURN_POSTAGE,
            "Frais de port du retour au-delà de votre paiement, versés par notre service clientèle.",
            "Return postage beyond your payment, paid out by our customer service."),
    CAP(
            Kind.CAP,
            "Plafonné à ce qui reste remboursable sur votre paiement.",
            "Limited to what can still be refunded of your payment.");

    private final Kind kind;
    private final String french;
    private final String english;

    Wording(Kind kind, String french, String english) {
        this.kind = kind;
        this.french = french;
        this.english = english;
    }

    static Wording of(@Nullable Rejection rejection) {
        return switch (rejection) {
            case PROBLEM_NOT_CONFIRMED -> PROBLEM_NOT_CONFIRMED;
            case NOT_RECEIVED -> NOT_RECEIVED;
            case CUSTOMER_LIABLE -> CUSTOMER_LIABLE;
            case UNACCEPTABLE_CONDITION, NOT_RESALEABLE -> UNACCEPTABLE_CONDITION;
            case null -> UNACCEPTABLE_CONDITION;
        };
    }

    static Wording of(Deduction.Kind kind) {
        return switch (kind) {
            case MISSING_ACCESSORY -> MISSING_ACCESSORY;
            case CUSTOMS_COSTS -> CUSTOMS_COSTS;
            case DEPRECIATION -> DEPRECIATION;
        };
    }

    /// @param what fills the sentence where it names a thing
    public RefundLine line(@Nullable UnitId unitId, Money amount, String rule, String what) {
        return new RefundLine(kind, unitId, amount, rule, french.replace("%s", what), english.replace("%s", what));
    }
}
