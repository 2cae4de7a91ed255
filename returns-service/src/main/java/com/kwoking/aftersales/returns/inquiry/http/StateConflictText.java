package com.kwoking.aftersales.returns.inquiry.http;

import com.kwoking.aftersales.returns.returncase.domain.StateConflict;

/// Why something cannot be done at the moment, in words.
record StateConflictText(String french, String english) {

    static StateConflictText of(StateConflict conflict) {
        return switch (conflict) {
            case ALREADY_APPROVED ->
                new StateConflictText("Cette demande a déjà été acceptée.", "This return was already approved.");
            case ALREADY_REJECTED -> new StateConflictText("Cette demande a été refusée.", "This return was rejected.");
            case ALREADY_RECEIVED ->
                new StateConflictText("Le colis est déjà arrivé chez nous.", "The parcel has already been received.");
            case ALREADY_INSPECTED ->
                new StateConflictText("Ce retour a déjà été examiné.", "This return was already inspected.");
            case NOT_APPROVED_YET ->
                new StateConflictText(
                        "Cette demande n’a pas encore été acceptée ; veuillez attendre notre réponse avant tout envoi.",
                        "This return has not been approved yet; please wait for our answer before sending anything.");
            case NOT_RECEIVED_YET ->
                new StateConflictText(
                        "Le colis n’est pas encore arrivé ; il ne peut être examiné qu’après sa réception.",
                        "The parcel has not been received yet; it can only be inspected after that (R35).");
            case REFUSED_AT_THE_DOOR ->
                new StateConflictText(
                        "Ce colis a été refusé à la livraison ; le transporteur nous le rapporte.",
                        "This parcel was refused at the door; the carrier brings it back.");
            case RETURN_REQUIRED ->
                new StateConflictText(
                        "L’article doit d’abord nous être retourné.",
                        "The goods have to come back first; evidence alone does not decide (R07).");
            case NOTHING_TO_SEND ->
                new StateConflictText(
                        "Vous gardez l’article : il n’y a rien à renvoyer.",
                        "The customer keeps the goods: there is nothing to send back.");
            case NO_EVIDENCE ->
                new StateConflictText(
                        "Il faut au moins une photo ou une vidéo de l’article.",
                        "At least one photo or video of the item is needed (A28).");
            case EVIDENCE_CLOSED ->
                new StateConflictText(
                        "La demande est déjà traitée ; seul le reçu d’expédition peut encore être ajouté.",
                        "The return was decided; only the shipping receipt of an approved one can still be added.");
            case TOO_MANY_FILES ->
                new StateConflictText(
                        "Cette demande a déjà le nombre maximal de fichiers.",
                        "This return already has as many files as it may have.");
            case ALREADY_IN_A_RETURN ->
                new StateConflictText(
                        "Cet article fait entre-temps l’objet d’une autre demande de retour.",
                        "An item of this return is part of another return by now.");
        };
    }
}
