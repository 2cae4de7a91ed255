package com.kwoking.aftersales.journeys.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@Order(10)
class SeedsTest {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    @Test
    void aHundredSeedsOfAMinuteHold() {
        var reports = new StringBuilder();
        for (long seed = 1; seed <= 100; seed++) {
            Outcome outcome = ChaosStack.run(seed, LENGTH);
            System.out.print(outcome.summary());
            reports.append(outcome.held() ? "" : outcome.report());
        }
        assertThat(reports.toString()).as("seeds that did not hold").isEmpty();
    }
}
