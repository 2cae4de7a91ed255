package com.kwoking.aftersales.returns.eligibility.http;

import com.kwoking.aftersales.returns.eligibility.domain.Ineligibility;

/// Why a unit cannot come back, in words.
public record IneligibilityText(String french, String english) {

    public static IneligibilityText of(Ineligibility why) {
        return switch (why) {
            case NOT_ON_THE_ORDER ->
                new IneligibilityText(
                        "Cet article ne fait pas partie de la commande.", "This item is not part of the order.");
            case QUANTITY_EXCEEDED ->
                new IneligibilityText(
                        "La quantité demandée dépasse la quantité commandée.",
                        "The requested quantity exceeds the quantity ordered.");
            case ALREADY_IN_A_RETURN ->
                new IneligibilityText(
                        "Cet article fait déjà l’objet d’une demande de retour.",
                        "This item is already part of a return.");
            case NOT_SHIPPED_YET ->
                new IneligibilityText(
                        "Cet article n’a pas encore été expédié ; vous pouvez encore l’annuler.",
                        "This item has not been shipped yet; it can still be cancelled.");
            case CANCELLED -> new IneligibilityText("Cet article a été annulé.", "This item was cancelled.");
            case LOST ->
                new IneligibilityText(
                        "Cet article a été perdu pendant le transport ; vous n’avez rien à demander, nous nous en"
                                + " occupons.",
                        "This item was lost in transit; there is nothing to request, we are taking care of it.");
            case REFUSED_AT_THE_DOOR ->
                new IneligibilityText(
                        "Un colis refusé à la livraison n’appelle aucune démarche\u00a0: la demande s’ouvre"
                                + " d’elle-même.",
                        "A parcel that is refused at the door needs nothing from you: its claim opens by itself.");
            case NOT_RETURNABLE ->
                new IneligibilityText(
                        "Les articles de cette catégorie ne sont pas repris. Notre service clientèle se tient à votre"
                                + " disposition.",
                        "Items of this category are not taken back. Please contact our customer service.");
            case WINDOW_CLOSED ->
                new IneligibilityText(
                        "Le délai pour cette demande est écoulé. Veuillez contacter notre service clientèle pour plus"
                                + " d’informations.",
                        "The time for this request is over. Please contact our customer service for more information.");
        };
    }
}
