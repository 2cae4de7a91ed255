package com.kwoking.aftersales.notifications.history;

import java.time.Instant;
import java.util.UUID;

/// A fact that later ones are held against: only who knows what was told can tell what is news.
///
/// @param eventId the event that said it
/// @param subject the order, return or refund it is about
/// @param number which look at the return it was; 0 where nothing is counted
/// @param gist what of it matters to the customer; the same gist twice is no news
public record Remembered(UUID eventId, Kind kind, UUID subject, Instant at, int number, String gist) {

    public enum Kind {
        /// Nothing of the order remains.
        ORDER_CANCELLED,
        RETURN_INSPECTED,
        REFUND_ISSUED,
        /// The refund is still owed, or owed again, and a person has it.
        REFUND_NEEDS_A_PERSON,
        /// A decision of zero about a return was explained.
        NOTHING_REFUNDED
    }

    public static Remembered of(UUID eventId, Kind kind, UUID subject, Instant at) {
        return new Remembered(eventId, kind, subject, at, 0, "");
    }
}
