package com.kwoking.aftersales.refunds.books.domain;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.refund.RefundCause;
import org.jspecify.annotations.Nullable;

/// What a credit note says besides the refund's own lines, for customers to read.
public record CreditNoteWording(String french, String english) {

    public static CreditNoteWording of(RefundCause.Kind cause) {
        return switch (cause) {
            case ORDER_CANCELLED -> new CreditNoteWording("Commande annulée", "Order cancelled");
            case PARCEL_LOST -> new CreditNoteWording("Colis perdu", "Parcel lost");
            case REPLACEMENT_UNAVAILABLE ->
                new CreditNoteWording("Remplacement impossible", "Replacement not available");
            case RETURN_INSPECTED -> new CreditNoteWording("Retour contrôlé", "Return inspected");
            case CAPTURED_AFTER_CANCELLATION ->
                new CreditNoteWording("Paiement reçu après l’annulation", "Payment received after the cancellation");
            case CORRECTION -> new CreditNoteWording("Correction d’un remboursement", "Correction of a refund");
            case GOODWILL -> new CreditNoteWording("Geste commercial", "Goodwill");
        };
    }

    /// @param means absent where a person paid outside the original means (A30)
    public static CreditNoteWording of(@Nullable TenderKind means) {
        return switch (means) {
            case CARD -> new CreditNoteWording("Carte bancaire", "Card");
            case GIFT_CARD -> new CreditNoteWording("Carte cadeau", "Gift card");
            case WALLET -> new CreditNoteWording("Portefeuille électronique", "Digital wallet");
            case BANK_TRANSFER -> new CreditNoteWording("Virement bancaire", "Bank transfer");
            case null ->
                new CreditNoteWording("Versement par notre service clientèle", "Paid out by our customer service");
        };
    }
}
