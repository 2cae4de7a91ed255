package com.kwoking.aftersales.journeys;

import com.kwoking.aftersales.journeys.chaos.ChaosStack;
import com.kwoking.aftersales.journeys.chaos.Outcome;
import com.kwoking.aftersales.stack.machine.CannotStart;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// `./up chaos [minutes] [seed]`: random stories under random faults. Ends with 1 if something did not hold.
public final class Chaos {

    private Chaos() {}

    public static void main(String[] arguments) {
        try {
            List<Long> numbers = Arrays.stream(arguments).map(Long::valueOf).toList();
            System.exit(run(
                    numbers.isEmpty() ? 1 : numbers.getFirst(),
                    numbers.size() < 2 ? RandomGenerator.getDefault().nextLong(1_000_000) : numbers.get(1)));
        } catch (NumberFormatException e) {
            System.err.println("Usage: ./up chaos [minutes] [seed], both in digits.");
            System.exit(2);
        }
    }

    private static int run(long minutes, long seed) {
        System.out.println("Seed %d: %d min of faults under random stories …".formatted(seed, minutes));
        try {
            Outcome outcome = ChaosStack.run(seed, Duration.ofMinutes(minutes));
            System.out.println(outcome.report());
            return outcome.held() ? 0 : 1;
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            return 1;
        }
    }
}
