package com.kwoking.aftersales.notifications.wording.domain;

import static java.util.Locale.FRANCE;

import com.kwoking.aftersales.events.order.TenderKind;
import com.kwoking.aftersales.events.returns.Motive;
import com.kwoking.aftersales.events.returns.ReturnInspected;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.notifications.contact.Contact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

record FrenchPhrases(ZoneId zone) implements Phrases {

    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", FRANCE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", FRANCE);

    @Override
    public String hello(Contact to) {
        return to.name().isEmpty() ? "Bonjour," : "Bonjour " + to.name() + ",";
    }

    @Override
    public String money(Money amount) {
        return Formats.money(amount, FRANCE);
    }

    @Override
    public String day(Instant instant) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        String day = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + MONTH_AND_YEAR.format(date);
    }

    @Override
    public String lastDayBefore(Instant tooLate) {
        return day(tooLate.minusNanos(1));
    }

    @Override
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    @Override
    public String country(String code) {
        return Formats.country(code, FRANCE);
    }

    @Override
    public String tender(@Nullable TenderKind kind) {
        return switch (kind) {
            case CARD -> "Carte bancaire";
            case GIFT_CARD -> "Carte cadeau";
            case WALLET -> "Portefeuille électronique";
            case BANK_TRANSFER -> "Virement bancaire";
            case null -> "Versement par notre service clientèle";
        };
    }

    @Override
    public String motive(Motive motive) {
        return switch (motive) {
            case NOT_SATISFIED -> "article qui ne vous convient pas";
            case DAMAGED -> "article arrivé endommagé";
            case DEFECTIVE -> "article défectueux";
            case WRONG_ITEM -> "article différent de celui commandé";
            case WRONG_VARIANT -> "modèle, taille ou couleur différents de la commande";
            case WRONG_QUANTITY -> "quantité différente de la commande";
            case REFUSED_AT_DOOR -> "colis refusé à la livraison";
        };
    }

    @Override
    public String rejection(ReturnRejected.Reason reason) {
        return switch (reason) {
            case EVIDENCE_INSUFFICIENT -> "les éléments fournis ne permettent pas de constater le problème";
            case NOT_COVERED -> "le problème n’est pas couvert par notre politique de retour";
            case MISUSE -> "le problème provient d’une utilisation inadaptée";
            case NOT_RETURNABLE -> "cet article ne peut pas être retourné";
            case OTHER -> "autre motif";
        };
    }

    @Override
    public String finding(ReturnInspected.Rejection rejection) {
        return switch (rejection) {
            case UNACCEPTABLE_CONDITION -> "l’état de l’article ne permet pas sa reprise";
            case PROBLEM_NOT_CONFIRMED -> "le problème signalé n’a pas été constaté";
            case NOT_RECEIVED -> "l’article ne se trouvait pas dans le colis reçu";
            case CUSTOMER_LIABLE -> "le dommage est survenu après la livraison";
            case NOT_RESALEABLE -> "l’article est incomplet et ne peut plus être vendu";
        };
    }

    @Override
    public String charge(ReturnInspected.Deduction.Kind kind) {
        return switch (kind) {
            case MISSING_ACCESSORY -> "Accessoire manquant";
            case CUSTOMS_COSTS -> "Frais de douane";
            case DEPRECIATION -> "Perte de valeur";
        };
    }
}
