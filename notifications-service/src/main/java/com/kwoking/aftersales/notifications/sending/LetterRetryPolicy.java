package com.kwoking.aftersales.notifications.sending;

import com.kwoking.aftersales.messaging.queue.Backoff;
import com.kwoking.aftersales.notifications.sending.domain.Delivery;
import com.kwoking.aftersales.notifications.sending.domain.DeliveryOutcome;
import com.kwoking.aftersales.notifications.sending.domain.Outgoing;
import java.time.Duration;
import java.time.Instant;

/// What follows from an attempt, and how long a letter waits for the next.
record LetterRetryPolicy(Backoff backoff) {

    /// Chance shortens a pause by up to half of it, so that none is longer than it is said to be.
    private static final double JITTER = -0.5;

    LetterRetryPolicy(Duration first, Duration longest) {
        this(new Backoff(first, longest, JITTER));
    }

    /// @param chance from 0 to 1
    DeliveryOutcome judge(Outgoing letter, Delivery delivery, Instant now, double chance) {
        return switch (delivery) {
            case Delivery.Accepted _ -> new DeliveryOutcome.Sent(letter, now);
            case Delivery.Refused(String reason) -> new DeliveryOutcome.Failed(letter, reason, now);
            case Delivery.Unreachable(String reason) ->
                new DeliveryOutcome.ServerAway(letter, reason, pauseAfter(1, chance));
            case Delivery.Deferred(String reason) ->
                letter.old()
                        ? new DeliveryOutcome.Failed(letter, reason, now)
                        : new DeliveryOutcome.TryAgain(letter, reason, pauseAfter(letter.attempts(), chance));
        };
    }

    Duration pauseAfter(int attempts, double chance) {
        return backoff.pauseAfter(attempts, chance);
    }
}
