package com.kwoking.aftersales.orders.timeline.domain;

/// What an entry of a timeline is called, for the customer to read, French first.
public record TimelineWords(String french, String english) {

    public static TimelineWords of(TimelineEntry.Kind kind) {
        return switch (kind) {
            case ORDER_PLACED -> new TimelineWords("Commande enregistrée", "Order placed");
            case PAYMENT_PART_CAPTURED ->
                new TimelineWords("Une partie du paiement est confirmée", "Part of the payment is confirmed");
            case PAYMENT_UNDER_VERIFICATION ->
                new TimelineWords("Paiement en cours de vérification", "Payment under verification");
            case PAYMENT_REFUSED -> new TimelineWords("Paiement refusé", "Payment refused");
            case PAYMENT_NOT_AS_EXPECTED ->
                new TimelineWords(
                        "Le paiement reçu ne correspond pas à la commande",
                        "The payment received does not match the order");
            case ORDER_PAID -> new TimelineWords("Paiement confirmé", "Payment confirmed");
            case PAYMENT_AFTER_CANCELLATION ->
                new TimelineWords("Paiement reçu pour la commande annulée", "Payment received for the cancelled order");
            case ORDER_CANCELLED -> new TimelineWords("Commande annulée", "Order cancelled");
            case ITEMS_CANCELLED -> new TimelineWords("Articles non expédiés annulés", "Unshipped items cancelled");
            case PARCEL_SHIPPED -> new TimelineWords("Colis expédié", "Parcel shipped");
            case PARCEL_DELIVERED -> new TimelineWords("Colis livré", "Parcel delivered");
            case PARCEL_REFUSED -> new TimelineWords("Colis refusé à la livraison", "Parcel refused at the door");
            case PARCEL_LOST -> new TimelineWords("Colis perdu", "Parcel lost");
            case PARCEL_RETURNED_TO_SENDER ->
                new TimelineWords("Colis retourné à l’expéditeur", "Parcel returned to sender");
            case CARRIER_SIGNAL_WITHOUT_EFFECT ->
                new TimelineWords(
                        "Information du transporteur reçue, sans effet", "Carrier update received, without effect");
            case REPLACEMENT_UNAVAILABLE -> new TimelineWords("Remplacement indisponible", "Replacement unavailable");
            case RETURN_REQUESTED -> new TimelineWords("Retour demandé", "Return requested");
            case RETURN_APPROVED -> new TimelineWords("Retour accepté", "Return approved");
            case RETURN_REJECTED -> new TimelineWords("Retour refusé", "Return rejected");
            case RETURN_INSPECTED -> new TimelineWords("Retour examiné", "Return inspected");
            case REFUND_DECIDED -> new TimelineWords("Remboursement décidé", "Refund decided");
            case NOTHING_TO_REFUND -> new TimelineWords("Rien à rembourser", "Nothing to refund");
            case REFUND_ISSUED -> new TimelineWords("Remboursement effectué", "Refund issued");
            case REFUND_FAILED -> new TimelineWords("Remboursement en attente", "Refund held up");
            case LETTER_SENT -> new TimelineWords("E-mail envoyé", "E-mail sent");
            case LETTER_FAILED -> new TimelineWords("E-mail non remis", "E-mail not delivered");
        };
    }
}
