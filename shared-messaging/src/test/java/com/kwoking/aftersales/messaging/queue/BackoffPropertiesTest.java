package com.kwoking.aftersales.messaging.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class BackoffPropertiesTest {

    @Property
    void noPauseIsLongerThanTheLongestStretched(
            @ForAll("backoffs") Backoff backoff, @ForAll int tries, @ForAll @DoubleRange(max = 1) double chance) {
        double most = backoff.longest().toMillis() * (1 + Math.max(backoff.jitter(), 0));

        assertThat((double) backoff.pauseAfter(tries, chance).toMillis()).isBetween(0.0, most);
    }

    @Property
    void aLaterPauseIsNeverShorter(
            @ForAll("backoffs") Backoff backoff,
            @ForAll @IntRange(max = 100) int tries,
            @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(backoff.pauseAfter(tries + 1, chance)).isGreaterThanOrEqualTo(backoff.pauseAfter(tries, chance));
    }

    @Property
    void eachPauseIsTwiceTheOneBeforeUntilTheLongest(
            @ForAll("backoffs") Backoff backoff, @ForAll @IntRange(min = 1, max = 20) int tries) {
        Duration twice = backoff.pauseAfter(tries, 0).multipliedBy(2);

        assertThat(backoff.pauseAfter(tries + 1, 0))
                .isEqualTo(twice.compareTo(backoff.longest()) < 0 ? twice : backoff.longest());
    }

    @Property
    void chanceMovesAPauseByItsShareAndNoMore(
            @ForAll("backoffs") Backoff backoff,
            @ForAll @IntRange(max = 100) int tries,
            @ForAll @DoubleRange(max = 1) double chance) {
        double still = backoff.pauseAfter(tries, 0).toMillis();

        assertThat(backoff.pauseAfter(tries, chance).toMillis() - still)
                .isBetween(Math.min(still * backoff.jitter(), 0) - 1, Math.max(still * backoff.jitter(), 0));
    }

    @Example
    void whatFailedTogetherDoesNotComeBackTogether() {
        var stretched = new Backoff(Duration.ofMillis(500), Duration.ofMinutes(5), 0.5);
        var shortened = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(15), -0.5);

        assertThat(stretched.pauseAfter(1, 0)).hasMillis(500);
        assertThat(stretched.pauseAfter(1, 1)).hasMillis(750);
        assertThat(stretched.pauseAfter(3, 0.5)).hasMillis(2_500);
        assertThat(shortened.pauseAfter(2, 0)).hasMillis(4_000);
        assertThat(shortened.pauseAfter(2, 1)).hasMillis(2_000);
        assertThat(shortened.pauseAfter(99, 1)).hasMillis(450_000);
    }

    @Example
    void whatIsNoBackoffIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(-1), Duration.ofSeconds(1), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), -1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), Double.NaN));
    }

    @Provide
    static Arbitrary<Backoff> backoffs() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Duration.ofHours(1).toMillis()),
                        Arbitraries.longs().between(0, Duration.ofDays(30).toMillis()),
                        Arbitraries.doubles().between(-1, 1))
                .as((first, beyond, jitter) ->
                        new Backoff(Duration.ofMillis(first), Duration.ofMillis(first + beyond), jitter));
    }
}
