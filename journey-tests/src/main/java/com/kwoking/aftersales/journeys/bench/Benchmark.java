package com.kwoking.aftersales.journeys.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// All figures, one after the other, each on a stack of its own in a temporary folder.
public final class Benchmark {

    private Benchmark() {}

    public static void run(PrintStream out) throws Exception {
        var report = new Report(out);
        out.println("refunds-service alone");
        inTemporaryFolder(folder -> RefundFigures.measure(folder, report));
        report.print();
    }

    @FunctionalInterface
    private interface Measurement {
        void in(Path folder) throws Exception;
    }

    private static void inTemporaryFolder(Measurement measurement) throws Exception {
        Path folder = Files.createTempDirectory("kwoking-bench-");
        try {
            measurement.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
