package com.kwoking.aftersales.notifications.sending.domain;

import java.time.Duration;
import java.time.Instant;

/// How long a letter waits between attempts. Pauses double up to the longest, and each is shortened by
/// chance, so that letters which failed together do not come back together.
public record RetryPlan(Duration first, Duration longest) {

    /// 2^20 times the first pause is beyond any sensible longest one.
    private static final int MOST_DOUBLINGS = 20;

    /// @param luck from 0 to 1
    public DeliveryOutcome judge(Outgoing letter, Delivery delivery, Instant now, double luck) {
        return switch (delivery) {
            case Delivery.Accepted _ -> new DeliveryOutcome.Sent(letter, now);
            case Delivery.Refused(String reason) -> new DeliveryOutcome.Failed(letter, reason, now);
            case Delivery.Unreachable(String reason) ->
                new DeliveryOutcome.ServerAway(letter, reason, shortened(first, luck));
            case Delivery.Deferred(String reason) ->
                letter.old()
                        ? new DeliveryOutcome.Failed(letter, reason, now)
                        : new DeliveryOutcome.TryAgain(letter, reason, pauseAfter(letter.attempts(), luck));
        };
    }

    Duration pauseAfter(int attempts, double luck) {
        Duration doubled = first.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return shortened(doubled.compareTo(longest) < 0 ? doubled : longest, luck);
    }

    private static Duration shortened(Duration pause, double luck) {
        return Duration.ofMillis((long) (pause.toMillis() * (1 - luck / 2)));
    }
}
