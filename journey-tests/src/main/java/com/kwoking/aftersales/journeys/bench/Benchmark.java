package com.kwoking.aftersales.journeys.bench;

import com.kwoking.aftersales.journeys.bench.report.Machine;
import com.kwoking.aftersales.journeys.bench.report.Report;
import com.kwoking.aftersales.stack.machine.CannotStart;
import java.io.PrintStream;
import java.util.List;

/// The figures, one group after the other, each on a stack of its own.
public final class Benchmark {

    private final Report report;
    private volatile boolean interrupted;

    public Benchmark(PrintStream out) {
        report = new Report(out);
    }

    /// Measures and prints. False when something could not be measured.
    public boolean run(List<Group> groups) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupted = true));
        Machine before = Machine.now();
        learn();
        boolean complete = true;
        for (Group group : groups) {
            complete &= measured(group);
        }
        if (!interrupted) {
            report.print(before, Machine.now());
        }
        return complete;
    }

    private void learn() throws InterruptedException {
        try {
            Lessons.ifNeeded(report);
        } catch (CannotStart | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            report.missing("quick starts", e);
        }
    }

    /// One group that fails must not take the figures of the others with it.
    private boolean measured(Group group) throws InterruptedException {
        report.title(group.title());
        try {
            group.measure(report);
            return true;
        } catch (CannotStart | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            if (!interrupted) {
                report.missing(group.title(), e);
            }
            return false;
        }
    }
}
