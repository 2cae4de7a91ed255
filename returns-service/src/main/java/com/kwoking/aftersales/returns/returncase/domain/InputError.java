package com.kwoking.aftersales.returns.returncase.domain;

/// Why findings or a decision cannot be taken as they are. The names are told to callers and stay for ever.
public enum InputError {
    UNITS_DO_NOT_MATCH("units"),
    RECEIVED_MISSING("units.received"),
    CONDITION_MISSING("units.condition"),
    CRITERIA_MISSING("units.criteria"),
    PROBLEM_NOT_JUDGED("units.problemConfirmed"),
    TOO_MANY_ACCESSORIES("units.missingAccessories"),
    EXPLANATION_MISSING("explanation"),
    RESOLUTION_NOT_OFFERED("resolution"),
    REPLACEMENT_NOT_POSSIBLE("resolution"),
    AGREED_AMOUNT_MISSING("agreedAmount"),
    AGREED_AMOUNT_OUT_OF_PLACE("agreedAmount"),
    AGREED_AMOUNT_TOO_HIGH("agreedAmount"),
    CUSTOMS_COSTS_OUT_OF_PLACE("customsCosts"),
    POSTAGE_CURRENCY_DIFFERS("postagePaid.currency"),
    CURRENCY_DIFFERS("currency"),
    RETURN_ALWAYS_REQUIRED("returnRequired"),
    RECEIPT_UNKNOWN("receiptEvidenceId"),
    FILE_EMPTY("file"),
    FILE_TOO_LARGE("file"),
    FILE_KIND_NOT_ACCEPTED("file");

    private final String field;

    InputError(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
