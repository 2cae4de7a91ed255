package com.kwoking.aftersales.notifications.log.domain;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R49")
class RepeatLimitTest {

    private static final Instant NOW = Instant.parse("2026-03-15T09:00:00Z");
    private static final RepeatLimit THREE_AN_HOUR = new RepeatLimit(3, Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # minutes since the copies before, minutes to wait
            '',             0
            '1 2',          0
            '1 2 3',        57
            '3 1 2',        57
            '1 2 60',       0
            '1 2 59',       1
            '1 2 3 70 80',  57
            """)
    void allowsThreeCopiesInAnyHour_R49(String before, int toWait) {
        var repeatedAt = LongStream.of(minutes(before))
                .mapToObj(each -> NOW.minus(ofMinutes(each)))
                .toList();

        assertThat(THREE_AN_HOUR.waitBeforeNext(repeatedAt, NOW).orElse(Duration.ZERO))
                .isEqualTo(ofMinutes(toWait));
    }

    private static long[] minutes(String spaced) {
        return spaced.isBlank()
                ? new long[0]
                : java.util.Arrays.stream(spaced.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray();
    }
}
