package com.kwoking.aftersales.journeys;

import com.kwoking.aftersales.journeys.bench.Benchmark;

/// `./up bench`: measures the real processes on this machine.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Benchmark.run(System.out);
    }
}
