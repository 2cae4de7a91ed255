package com.kwoking.aftersales.journeys.bench.report;

import java.util.Arrays;
import java.util.Locale;

/// Several runs of one measurement.
public record Figures(double... runs) {

    public double median() {
        double[] sorted = sorted();
        return sorted[sorted.length / 2];
    }

    /// How far the runs lie apart, in per cent of the median: the machine's noise.
    double spread() {
        double[] sorted = sorted();
        return 100 * (sorted[sorted.length - 1] - sorted[0]) / median();
    }

    public String text(String unit) {
        return String.format(Locale.ROOT, "%,.1f %s (spread %.0f %%)", median(), unit, spread());
    }

    private double[] sorted() {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
