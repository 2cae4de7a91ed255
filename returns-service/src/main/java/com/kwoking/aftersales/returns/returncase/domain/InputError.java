package com.kwoking.aftersales.returns.returncase.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why findings or a decision cannot be taken as they are. The names are told to callers and stay for ever.
///
/// The sentences are for agents and the warehouse.
public enum InputError {
    UNITS_DO_NOT_MATCH("units", "Say what was found of every piece of this return, once each."),
    RECEIVED_MISSING(
            "units.received",
            "Say of every piece whether it was in the parcel: what was not looked at is not missing.",
            "Indiquez pour chaque article s’il se trouvait dans le colis\u00a0: ce qui n’a pas été vérifié n’est pas"
                    + " manquant."),
    CONDITION_MISSING("units.condition", "A piece that was received has a condition: AS_NEW, USED or DAMAGED."),
    CRITERIA_MISSING(
            "units.criteria",
            "Goods that have to be as new are looked at by all four criteria: originalState, unused, undamaged,"
                    + " originalPackaging."),
    PROBLEM_NOT_JUDGED("units.problemConfirmed", "Say whether the declared problem was found."),
    TOO_MANY_ACCESSORIES("units.missingAccessories", "More of an accessory is missing than belongs to the product."),
    EXPLANATION_MISSING("explanation", "A customer is liable only by a written finding: explain it."),
    RESOLUTION_NOT_OFFERED("resolution", "The policy does not offer this resolution for this return."),
    REPLACEMENT_NOT_POSSIBLE(
            "resolution",
            "A replacement cannot be shipped at present: choose REFUND_TOTAL or REFUND_PARTIAL.",
            "Aucun remplacement ne peut être expédié pour le moment\u00a0: choisissez REFUND_TOTAL (remboursement total)"
                    + " ou REFUND_PARTIAL (remboursement partiel)."),
    AGREED_AMOUNT_MISSING("agreedAmount", "A partial refund needs the amount that the customer agreed to."),
    AGREED_AMOUNT_OUT_OF_PLACE("agreedAmount", "An agreed amount belongs to the resolution REFUND_PARTIAL only."),
    AGREED_AMOUNT_TOO_HIGH("agreedAmount", "A partial refund is positive and at most what a full one would be."),
    CUSTOMS_COSTS_OUT_OF_PLACE(
            "customsCosts", "Customs costs belong to a parcel that was refused because of duties only."),
    POSTAGE_CURRENCY_DIFFERS(
            "postagePaid.currency",
            "Return postage is told in the currency of the order. If it was paid in another, leave it out and contact"
                    + " our customer service.",
            "Les frais de retour s’indiquent dans la devise de la commande. Si vous avez payé dans une autre devise, ne"
                    + " les indiquez pas ici et contactez notre service clientèle."),
    CURRENCY_DIFFERS("currency", "The amount is not in the currency of the order."),
    RETURN_ALWAYS_REQUIRED("returnRequired", "Goods returned for a change of mind always come back."),
    RECEIPT_UNKNOWN(
            "receiptEvidenceId", "There is no such receipt in this return. Upload it first, with kind RECEIPT."),
    FILE_EMPTY("file", "The file is empty."),
    FILE_TOO_LARGE("file", "The file is too large."),
    FILE_KIND_NOT_ACCEPTED(
            "file",
            "Photos are accepted as JPEG, PNG, WebP or HEIC, videos as MP4 or MOV, receipts also as PDF."
                    + " What the file is, is told by its content.");

    private final String field;
    private final String sentence;
    private final @Nullable String french;

    InputError(String field, String sentence) {
        this(field, sentence, null);
    }

    InputError(String field, String sentence, @Nullable String french) {
        this.field = field;
        this.sentence = sentence;
        this.french = french;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }

    public Optional<String> french() {
        return Optional.ofNullable(french);
    }
}
