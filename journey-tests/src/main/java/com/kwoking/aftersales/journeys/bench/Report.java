package com.kwoking.aftersales.journeys.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Says what is going on, and at the end prints every figure beside its aim, as Markdown.
final class Report {

    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String group) {
        out.printf("%n%s%n", group);
    }

    void say(String progress) {
        out.println("  .. " + progress);
    }

    void add(String figure, String measured, String against, Aim aim) {
        line("| %s | %s | %s | %s | %s |".formatted(figure, measured, against, aim.result(), aim.text()));
    }

    /// A figure without an aim.
    void add(String figure, String measured, String against) {
        line("| %s | %s | %s | | |".formatted(figure, measured, against));
    }

    void missing(String figure, Exception why) {
        line("| %s | not measured: %s | | | |".formatted(figure, why));
        why.printStackTrace(out);
    }

    /// Stands below the table.
    void remark(String sentence) {
        remarks.add(sentence);
        say(sentence);
    }

    void print(Machine before, Machine after) {
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
