package com.kwoking.aftersales.journeys;

import com.kwoking.aftersales.journeys.bench.Benchmark;
import com.kwoking.aftersales.journeys.bench.Group;
import com.kwoking.aftersales.stack.machine.CannotStart;
import java.util.List;

/// `./up bench`: measures the real processes on this machine. Ends with 1 if something could not be measured; an aim
/// that was missed is a figure like any other.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            List<Group> groups = Group.named(List.of(arguments));
            System.exit(new Benchmark(System.out).run(groups) ? 0 : 1);
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }
}
