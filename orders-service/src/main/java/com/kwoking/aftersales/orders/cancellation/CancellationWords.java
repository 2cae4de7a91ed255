package com.kwoking.aftersales.orders.cancellation;

/// Why an order cannot be cancelled, for the customer to read, French first.
record CancellationWords(String french, String english) {

    static CancellationWords of(Cancellation.Reason reason) {
        return switch (reason) {
            case ALREADY_CANCELLED ->
                new CancellationWords("Cette commande est déjà annulée.", "This order is cancelled already.");
            case ALREADY_SHIPPED ->
                new CancellationWords(
                        "Un colis est déjà parti\u00a0: la commande ne peut plus être annulée en entier. Refusez le colis"
                                + " ou demandez un retour\u202f; les articles non expédiés peuvent encore être annulés.",
                        "A parcel has left already, so the whole order cannot be cancelled any more. Refuse the"
                                + " parcel or request a return; items that have not shipped can still be cancelled.");
            case CATEGORY_NOT_CANCELLABLE ->
                new CancellationWords(
                        "Le délai d’annulation est écoulé pour cette catégorie d’articles.",
                        "The time in which this category of items can be cancelled is over.");
        };
    }
}
