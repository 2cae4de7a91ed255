package com.kwoking.aftersales.journeys.bench.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Says what is going on, and at the end prints every figure beside its aim, as Markdown.
public final class Report {

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    public Report(PrintStream out) {
        this.out = out;
    }

    public void title(String group) {
        out.printf("%n%s%n", group);
    }

    public void say(String progress) {
        out.println("  .. " + progress);
    }

    public void add(String figure, String measured, String against, Aim aim) {
        line("| %s | %s | %s | %s | %s |".formatted(figure, measured, against, aim.result(), aim.text()));
    }

    /// A figure without an aim.
    public void add(String figure, String measured, String against) {
        line("| %s | %s | %s | | |".formatted(figure, measured, against));
    }

    public void missing(String figure, Exception why) {
        line("| %s | not measured: %s | | | |".formatted(figure, why));
        why.printStackTrace(out);
    }

    /// Stands below the table.
    public void remark(String sentence) {
        remarks.add(sentence);
        say(sentence);
    }

    public void print(Machine before, Machine after) {
        out.println();
        out.println(before.sentence(after));
        out.println();
        out.println("| figure | measured | against | result | aim |");
        out.println("|---|---|---|---|---|");
        lines.forEach(out::println);
        remarks.forEach(remark -> out.println("\n" + remark));
    }

    private void line(String line) {
        lines.add(line);
        say(line);
    }
}
