package com.kwoking.aftersales.journeys.chaos.faults;

import com.kwoking.aftersales.journeys.chaos.faults.Fault.Kill;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Misbehave;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Pause;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Spoil;
import com.kwoking.aftersales.journeys.parties.PaymentSandbox.Mode;
import com.kwoking.aftersales.stack.proxy.Toxic;
import com.kwoking.aftersales.stack.proxy.Toxic.Direction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// When what goes wrong. It follows from the seed and from nothing else, so that a run can be had again.
public record Schedule(List<Planned> faults) {

    private static final List<Mode> MODES =
            List.of(Mode.ERROR_500, Mode.PAY_THEN_DROP, Mode.CONFLICT_409, Mode.RATE_LIMIT_429, Mode.SLOW);

    private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(4);

    public Schedule {
        faults = List.copyOf(faults);
    }

    /// @param length when the last fault is over at the latest
    public static Schedule of(long seed, Duration length) {
        var random = new Random(seed);
        var faults = new ArrayList<Planned>();
        Duration at = BEFORE_THE_FIRST;
        while (at.compareTo(length) < 0) {
            var next = new Planned(fault(random), at, millis(random, 1_000, 9_000));
            if (faults.stream().noneMatch(next::disturbs) && next.until().compareTo(length) <= 0) {
                faults.add(next);
            }
            at = at.plus(millis(random, 1_000, 6_000));
        }
        return new Schedule(faults);
    }

    private static Fault fault(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new Kill(one(random, Target.values()));
            case 3, 4 -> new Pause(one(random, Target.values()));
            case 5, 6, 7, 8 -> new Spoil(one(random, Link.values()), toxic(random));
            default -> new Misbehave(MODES.get(random.nextInt(MODES.size())));
        };
    }

    private static Toxic toxic(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Toxic.Swallow(Set.of(Direction.values()));
            case 1 -> new Toxic.Swallow(Set.of(one(random, Direction.values())));
            case 2 -> new Toxic.Delay(millis(random, 50, 500));
            case 3 -> new Toxic.Refuse();
            case 4 -> new Toxic.LoseAnswer("COMMIT");
            default -> new Toxic.Reset();
        };
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Duration millis(Random random, int from, int to) {
        return Duration.ofMillis(from + random.nextInt(to - from));
    }
}
