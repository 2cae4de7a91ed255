package com.kwoking.aftersales.refunds.domain;

import com.kwoking.aftersales.events.Money;
import com.kwoking.aftersales.events.RefundLine;
import com.kwoking.aftersales.events.RefundLine.Kind;
import com.kwoking.aftersales.events.UnitId;
import org.jspecify.annotations.Nullable;

/// The sentences of a breakdown, for customers to read.
enum Wording {
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
    CUSTOMER_LIABLE(
            Kind.REJECTED,
            "Le dommage n’est imputable ni au vendeur ni au transporteur.",
            "Neither the shop nor the carrier answers for the damage."),
    EARLIER_REFUND(
            Kind.EARLIER_REFUND,
            "Déjà remboursé après une précédente inspection de ce retour.",
            "Already refunded after an earlier inspection of this return."),
    BALANCE_DUE(
            Kind.BALANCE_DUE,
            "Les retenues dépassent le remboursement : la différence est enregistrée, elle ne vous est pas prélevée.",
            "The deductions exceed the refund: the difference is recorded and not charged to you."),
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

    /// @param what fills the sentence where it names a thing
    RefundLine line(@Nullable UnitId unitId, Money amount, String rule, String what) {
        return new RefundLine(kind, unitId, amount, rule, french.replace("%s", what), english.replace("%s", what));
    }
}
