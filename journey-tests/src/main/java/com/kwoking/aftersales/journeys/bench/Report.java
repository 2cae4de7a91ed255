package com.kwoking.aftersales.journeys.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints what is going on, and at the end every figure beside its aim.
public final class Report {

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    public Report(PrintStream out) {
        this.out = out;
    }

    void say(String progress) {
        out.println("  .. " + progress);
    }

    void atLeast(String figure, String measured, String against, String what, double value, double aim) {
        add(figure, measured, against, what, value, "at least", aim, value >= aim);
    }

    void atMost(String figure, String measured, String against, String what, double value, double aim) {
        add(figure, measured, against, what, value, "at most", aim, value <= aim);
    }

    void missing(String figure, String why) {
        lines.add("| %s | not measured: %s | | | |".formatted(figure, why));
    }

    public void print() {
        out.println();
        out.println("| figure | measured | against | result | aim |");
        out.println("|---|---|---|---|---|");
        lines.forEach(out::println);
    }

    private void add(
            String figure,
            String measured,
            String against,
            String what,
            double value,
            String bound,
            double aim,
            boolean met) {
        String line = String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s %.2f: %s | %s %s |",
                figure,
                measured,
                against,
                what,
                value,
                met ? "met" : "not met",
                bound,
                aim);
        lines.add(line);
        say(line);
    }
}
