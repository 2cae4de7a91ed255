package com.kwoking.aftersales.journeys.bench.system;

import java.util.Arrays;

/// How long the half and how long 99 of 100 took at most, in milliseconds.
public record Took(double p50, double p99) {

    public static Took of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Took(quantile(sorted, 0.5), quantile(sorted, 0.99));
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
    }
}
