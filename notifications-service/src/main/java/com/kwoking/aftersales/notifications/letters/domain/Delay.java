package com.kwoking.aftersales.notifications.letters.domain;

import java.util.Map;

/// Why a refund that is owed is not on its way. Each has a letter of its own, which says no more than is known:
/// only where somebody refused to credit the means of payment is that said of it (R79).
public enum Delay {
    /// A part is missing whose price nobody told us: nothing was tried, and the amount is open (R09).
    PRICE_UNKNOWN,
    /// More than the payment can give back: a person transfers it (A30).
    BEYOND_THE_CAPTURE,
    /// The account behind it is gone or will not take the money (R31, A16).
    MEANS_REFUSED,
    /// Money moved, and not as much as was asked for.
    IN_DOUBT,
    /// It was said to be on its way, and came back.
    CAME_BACK,
    /// Whatever else it is.
    NOT_YET_THROUGH;

    private static final Map<String, Delay> BY_CODE = Map.ofEntries(
            Map.entry("ACCESSORY_PRICE_UNKNOWN", PRICE_UNKNOWN),
            Map.entry("BEYOND_THE_CAPTURE", BEYOND_THE_CAPTURE),
            Map.entry("AMOUNT_DIFFERS", IN_DOUBT),
            Map.entry("FEE_EXCEEDS_AMOUNT", IN_DOUBT),
            Map.entry("method_closed", MEANS_REFUSED),
            Map.entry("lost_or_stolen_card", MEANS_REFUSED),
            Map.entry("expired_or_canceled_card", MEANS_REFUSED),
            Map.entry("declined", MEANS_REFUSED));

    /// A code that nobody here has heard of promises nothing about what happened.
    public static Delay of(String code) {
        return BY_CODE.getOrDefault(code, NOT_YET_THROUGH);
    }

    /// Whether the money is with a person from here on, who may give it back by other means.
    public boolean needsAnotherWay() {
        return this != PRICE_UNKNOWN;
    }
}
