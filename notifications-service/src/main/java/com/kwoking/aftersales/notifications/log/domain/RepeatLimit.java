package com.kwoking.aftersales.notifications.log.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How often one letter may be sent again, so that nobody's inbox can be flooded (R49).
public record RepeatLimit(int times, Duration within) {

    /// How long to wait until once more is allowed; empty if it is now.
    public Optional<Duration> waitBeforeNext(List<Instant> repeatedAt, Instant now) {
        return repeatedAt.stream()
                .sorted(Comparator.reverseOrder())
                .skip(times - 1L)
                .findFirst()
                .map(oldest -> Duration.between(now, oldest.plus(within)))
                .filter(Duration::isPositive);
    }
}
