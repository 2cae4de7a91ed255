package com.kwoking.aftersales.journeys.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.journeys.chaos.faults.Planned;
import com.kwoking.aftersales.journeys.chaos.faults.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(0)
class ScheduleTest {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    @Test
    void theSameSeedIsTheSameSchedule() {
        assertThat(Schedule.of(42, LENGTH)).isEqualTo(Schedule.of(42, LENGTH)).isNotEqualTo(Schedule.of(43, LENGTH));
    }

    @Test
    void everyKindOfFaultComesAndIsOverInTime() {
        List<Planned> faults = LongStream.range(0, 100)
                .mapToObj(seed -> Schedule.of(seed, LENGTH))
                .flatMap(schedule -> schedule.faults().stream())
                .toList();

        assertThat(faults)
                .allSatisfy(each -> assertThat(each.at().plus(each.lasts())).isLessThanOrEqualTo(LENGTH));
        assertThat(faults.stream().map(each -> each.fault().victim()).distinct())
                .as("seven to kill or to stop, four to cut off, one to misbehave")
                .hasSize(12);
    }
}
