package com.kwoking.aftersales.messaging.queue;

import java.time.Duration;

/// How long to wait between tries: twice as long each time, up to the longest, and spread by chance (jitter), so that
/// those that failed together do not come back together.
///
/// @param first after the first try
/// @param longest before it is spread
/// @param jitter how far chance may stretch a pause, as a share of it; below zero it shortens
public record Backoff(Duration first, Duration longest, double jitter) {

    /// 2^20 times the first pause is beyond any sensible longest one.
    private static final int MOST_DOUBLINGS = 20;

    public Backoff {
        if (first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("no pauses from " + first + " to " + longest);
        }
        if (!(jitter >= -1 && jitter <= 1)) {
            throw new IllegalArgumentException("a jitter of " + jitter);
        }
    }

    /// @param tries how many there were
    /// @param chance from 0 to 1
    public Duration pauseAfter(int tries, double chance) {
        Duration doubled = first.multipliedBy(1L << Math.clamp(tries - 1L, 0, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis((long) (pause.toMillis() * (1 + jitter * chance)));
    }
}
