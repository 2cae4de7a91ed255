package com.kwoking.aftersales.events.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Section 5 of the rules.
class WindowTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Tag("R05")
    @Tag("R15")
    @Tag("F11")
    @ParameterizedTest
    @CsvSource(textBlock = """
            # delivered,                 days, closes after
            2026-03-15T10:00:00+01:00,   14,   2026-03-29T22:00:00Z
            2026-03-15T10:00:00+01:00,   60,   2026-05-14T22:00:00Z
            2026-03-15T00:00:00+01:00,   14,   2026-03-29T22:00:00Z
            2026-03-15T23:59:59.999+01:00, 14, 2026-03-29T22:00:00Z
            # clocks go back on 25 October
            2026-10-20T10:00:00+02:00,   14,   2026-11-03T23:00:00Z
            # a leap day counts
            2028-02-20T10:00:00+01:00,   14,   2028-03-05T23:00:00Z
            """)
    void countsCalendarDaysOfTheZone(OffsetDateTime delivered, int days, Instant closes) {
        assertThat(new Window(days, PARIS).closesAfter(delivered.toInstant())).isEqualTo(closes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-15T21:59:59Z", "2026-03-28T23:00:00Z", "2026-10-24T22:30:00Z", "2026-12-31T23:30:00Z"})
    void isNotHarsherThanThatManyTimes24Hours(Instant delivered) {
        assertThat(new Window(14, PARIS).closesAfter(delivered)).isAfter(delivered.plus(Duration.ofDays(14)));
        assertThat(new Window(60, PARIS).closesAfter(delivered)).isAfter(delivered.plus(Duration.ofDays(60)));
    }

    /// The one exception: the last day is whole, but an hour shorter than others where clocks go forward.
    @Tag("F11")
    @Test
    void whoReceivedInTheLastHourOfADayLosesTheHourThatTheClocksSkip() {
        var lastSecondOfTheDay = Instant.parse("2026-03-15T22:59:59Z");

        assertThat(new Window(14, PARIS).closesAfter(lastSecondOfTheDay))
                .isEqualTo("2026-03-29T22:00:00Z")
                .isBefore(lastSecondOfTheDay.plus(Duration.ofDays(14)));
    }

    @Test
    void theSameInstantIsAnotherDayElsewhere() {
        var lateInParis = Instant.parse("2026-06-01T22:30:00Z");

        assertThat(new Window(14, PARIS).closesAfter(lateInParis)).isEqualTo("2026-06-16T22:00:00Z");
        assertThat(new Window(14, ZoneId.of("UTC")).closesAfter(lateInParis)).isEqualTo("2026-06-16T00:00:00Z");
    }
}
