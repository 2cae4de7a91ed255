package com.kwoking.aftersales.journeys.bench.report;

import com.kwoking.aftersales.stack.service.ProjectFolder;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where and when something was measured, and in what company.
///
/// @param load how many others wanted a core, over the last minute
public record Machine(Instant at, String commit, int cores, long memory, double load) {

    public static Machine now() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                commitOf(ProjectFolder.find().root()),
                system.getAvailableProcessors(),
                system.getTotalMemorySize(),
                system.getSystemLoadAverage());
    }

    String sentence(Machine after) {
        return String.format(
                Locale.ROOT,
                "Measured from %s to %s on commit %s: %d cores, %d GiB, %s, Java %s; load before it %.1f, at its end %.1f.",
                at,
                after.at,
                commit,
                cores,
                memory >> 30,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"),
                load,
                after.load);
    }

    private static String commitOf(Path project) {
        String commit = git(project, "rev-parse", "--short", "HEAD");
        return git(project, "status", "--porcelain").isEmpty() ? commit : commit + " and what is not committed yet";
    }

    /// Nothing where there is no git.
    private static String git(Path project, String... arguments) {
        try {
            var line = new ArrayList<>(List.of("git", "-C", project.toString()));
            line.addAll(List.of(arguments));
            Process git = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
