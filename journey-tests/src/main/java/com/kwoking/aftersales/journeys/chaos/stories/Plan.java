package com.kwoking.aftersales.journeys.chaos.stories;

import java.util.Random;
import java.util.UUID;

/// What is going to happen to one order, if every command reaches its service. It follows from the seed.
///
/// @param split paid with a gift card and a card
/// @param goodwill a euro that no rule owes
/// @param id of the order's customer, and of everything in the story that needs a name
public record Plan(Fate fate, boolean split, boolean goodwill, UUID id) {

    static final long GOODWILL_CENTS = 100;

    private static final long TOTAL_CENTS = 7_689;
    private static final long LAMP_CENTS = 2_625;
    private static final long SHIPPING_SHARE_CENTS = 259;
    private static final long CHARGER_CENTS = 1_200;

    public enum Fate {
        CANCELLED,
        KEPT,
        /// The customer tries to cancel what has left already.
        CANCELLED_TOO_LATE,
        /// The lamps leave, the cable is cancelled.
        REST_CANCELLED,
        LOST,
        RETURNED_COMPLETE,
        RETURNED_WITHOUT_CHARGER,
        REFUSED_BY_THE_AGENT,
        REFUSED_AT_THE_INSPECTION,
        NEVER_SENT_BACK
    }

    public static Plan of(Random random) {
        Fate[] fates = Fate.values();
        return new Plan(
                fates[random.nextInt(fates.length)],
                random.nextInt(3) == 0,
                random.nextInt(5) == 0,
                new UUID(random.nextLong(), random.nextLong()));
    }

    /// What the customer must have got back in the end, and no cent else.
    public long expectedCents() {
        long owed =
                switch (fate) {
                    case CANCELLED -> TOTAL_CENTS;
                    case LOST -> 2 * (LAMP_CENTS + SHIPPING_SHARE_CENTS);
                    case REST_CANCELLED -> TOTAL_CENTS - 2 * (LAMP_CENTS + SHIPPING_SHARE_CENTS);
                    case RETURNED_COMPLETE -> LAMP_CENTS;
                    case RETURNED_WITHOUT_CHARGER -> LAMP_CENTS - CHARGER_CENTS;
                    case KEPT, CANCELLED_TOO_LATE, REFUSED_BY_THE_AGENT, REFUSED_AT_THE_INSPECTION, NEVER_SENT_BACK ->
                        0;
                };
        return owed + (isGranted() ? GOODWILL_CENTS : 0);
    }

    /// Of an order that is cancelled nothing is left to give.
    boolean isGranted() {
        return goodwill && fate != Fate.CANCELLED;
    }
}
