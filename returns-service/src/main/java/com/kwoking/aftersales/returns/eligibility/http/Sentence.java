package com.kwoking.aftersales.returns.eligibility.http;

import com.kwoking.aftersales.returns.eligibility.domain.Ineligibility;
import com.kwoking.aftersales.returns.returncase.domain.Obstacle;

/// A reason in words.
public record Sentence(String french, String english) {

    public static Sentence of(Ineligibility why) {
        return switch (why) {
            case NOT_ON_THE_ORDER ->
                new Sentence("Cet article ne fait pas partie de la commande.", "This item is not part of the order.");
            case QUANTITY_EXCEEDED ->
                new Sentence(
                        "La quantité demandée dépasse la quantité commandée.",
                        "The requested quantity exceeds the quantity ordered.");
            case ALREADY_IN_A_RETURN ->
                new Sentence(
                        "Cet article fait déjà l’objet d’une demande de retour.",
                        "This item is already part of a return.");
            case NOT_SHIPPED_YET ->
                new Sentence(
                        "Cet article n’a pas encore été expédié ; vous pouvez encore l’annuler.",
                        "This item has not been shipped yet; it can still be cancelled.");
            case CANCELLED -> new Sentence("Cet article a été annulé.", "This item was cancelled.");
            case LOST ->
                new Sentence(
                        "Cet article a été perdu pendant le transport ; vous n’avez rien à demander, nous nous en"
                                + " occupons.",
                        "This item was lost in transit; there is nothing to request, we are taking care of it.");
            case REFUSED_AT_THE_DOOR ->
                new Sentence(
                        "Un colis refusé à la livraison n’appelle aucune démarche\u00a0: la demande s’ouvre"
                                + " d’elle-même.",
                        "A parcel that is refused at the door needs nothing from you: its claim opens by itself.");
            case NOT_RETURNABLE ->
                new Sentence(
                        "Les articles de cette catégorie ne sont pas repris. Notre service clientèle se tient à votre"
                                + " disposition.",
                        "Items of this category are not taken back. Please contact our customer service.");
            case WINDOW_CLOSED ->
                new Sentence(
                        "Le délai pour cette demande est écoulé. Veuillez contacter notre service clientèle pour plus"
                                + " d’informations.",
                        "The time for this request is over. Please contact our customer service for more information.");
        };
    }

    public static Sentence of(Obstacle obstacle) {
        return switch (obstacle) {
            case ALREADY_APPROVED ->
                new Sentence("Cette demande a déjà été acceptée.", "This return was already approved.");
            case ALREADY_REJECTED -> new Sentence("Cette demande a été refusée.", "This return was rejected.");
            case ALREADY_RECEIVED ->
                new Sentence("Le colis est déjà arrivé chez nous.", "The parcel has already been received.");
            case ALREADY_INSPECTED ->
                new Sentence("Ce retour a déjà été examiné.", "This return was already inspected.");
            case NOT_APPROVED_YET ->
                new Sentence(
                        "Cette demande n’a pas encore été acceptée ; veuillez attendre notre réponse avant tout envoi.",
                        "This return has not been approved yet; please wait for our answer before sending anything.");
            case NOT_RECEIVED_YET ->
                new Sentence(
                        "Le colis n’est pas encore arrivé ; il ne peut être examiné qu’après sa réception.",
                        "The parcel has not been received yet; it can only be inspected after that (R35).");
            case REFUSED_AT_THE_DOOR ->
                new Sentence(
                        "Ce colis a été refusé à la livraison ; le transporteur nous le rapporte.",
                        "This parcel was refused at the door; the carrier brings it back.");
            case RETURN_REQUIRED ->
                new Sentence(
                        "L’article doit d’abord nous être retourné.",
                        "The goods have to come back first; evidence alone does not decide (R07).");
            case NOTHING_TO_SEND ->
                new Sentence(
                        "Vous gardez l’article : il n’y a rien à renvoyer.",
                        "The customer keeps the goods: there is nothing to send back.");
            case NO_EVIDENCE ->
                new Sentence(
                        "Il faut au moins une photo ou une vidéo de l’article.",
                        "At least one photo or video of the item is needed (A28).");
            case EVIDENCE_CLOSED ->
                new Sentence(
                        "La demande est déjà traitée ; seul le reçu d’expédition peut encore être ajouté.",
                        "The return was decided; only the shipping receipt of an approved one can still be added.");
            case TOO_MANY_FILES ->
                new Sentence(
                        "Cette demande a déjà le nombre maximal de fichiers.",
                        "This return already has as many files as it may have.");
            case ALREADY_IN_A_RETURN ->
                new Sentence(
                        "Cet article fait entre-temps l’objet d’une autre demande de retour.",
                        "An item of this return is part of another return by now.");
        };
    }
}
