package com.kwoking.aftersales.notifications.sending.domain;

import java.time.Duration;
import java.time.Instant;

/// How long a letter waits between attempts. Pauses double up to the longest, and each is shortened by
/// chance, so that letters which failed together do not come back together.
public record LetterRetryPolicy(Duration first, Duration longest) {

    /// 2^20 times the first pause is beyond any sensible longest one.
    private static final int MOST_DOUBLINGS = 20;

    /// @param jitter from 0 to 1: how much of half the pause is taken off
    public DeliveryOutcome judge(Outgoing letter, Delivery delivery, Instant now, double jitter) {
        return switch (delivery) {
            case Delivery.Accepted _ -> new DeliveryOutcome.Sent(letter, now);
            case Delivery.Refused(String reason) -> new DeliveryOutcome.Failed(letter, reason, now);
            case Delivery.Unreachable(String reason) ->
                new DeliveryOutcome.ServerAway(letter, reason, shortened(first, jitter));
            case Delivery.Deferred(String reason) ->
                letter.old()
                        ? new DeliveryOutcome.Failed(letter, reason, now)
                        : new DeliveryOutcome.TryAgain(letter, reason, pauseAfter(letter.attempts(), jitter));
        };
    }

    Duration pauseAfter(int attempts, double jitter) {
        Duration doubled = first.multipliedBy(1L << Math.clamp(attempts - 1L, 0, MOST_DOUBLINGS));
        return shortened(doubled.compareTo(longest) < 0 ? doubled : longest, jitter);
    }

    private static Duration shortened(Duration pause, double jitter) {
        return Duration.ofMillis((long) (pause.toMillis() * (1 - jitter / 2)));
    }
}
