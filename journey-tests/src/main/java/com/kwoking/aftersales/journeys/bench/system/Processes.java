package com.kwoking.aftersales.journeys.bench.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the processes of a stack take of the machine, by their names, as Linux keeps count of it.
public record Processes(Map<String, Long> pids) {

    private static final String OURSELVES = "gateway, mail server and clients";
    private static final long TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11;

    /// @param notes the folder where a stack notes its processes
    public static Processes of(Path notes) throws IOException {
        Map<String, Long> pids = new TreeMap<>();
        try (Stream<Path> files = Files.list(notes)) {
            for (Path note :
                    files.filter(file -> file.toString().endsWith(".pid")).toList()) {
                String name = note.getFileName().toString().replace(".pid", "");
                pids.put(name, Long.parseLong(Files.readString(note).split(" ", -1)[0]));
            }
        }
        pids.put(OURSELVES, ProcessHandle.current().pid());
        return new Processes(pids);
    }

    public Processes services() {
        return new Processes(pids.entrySet().stream()
                .filter(each -> each.getKey().endsWith("-service"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Resident memory of all of them together.
    long residentKilobytes() {
        return pids.values().stream().mapToLong(Processes::residentKilobytes).sum();
    }

    Map<String, Long> residentMegabytes() {
        Map<String, Long> each = new TreeMap<>();
        pids.forEach((name, pid) -> each.put(name, residentKilobytes(pid) >> 10));
        return each;
    }

    /// Processor time so far, with that of their children, living and dead.
    public Map<String, Double> seconds() {
        Map<String, Double> seconds = new TreeMap<>();
        pids.forEach((name, pid) -> seconds.put(name, secondsOf(pid, name.equals(OURSELVES))));
        return seconds;
    }

    private static double secondsOf(long pid, boolean alone) {
        double own = ticks(pid) / (double) TICKS_PER_SECOND;
        return alone
                ? own
                : own
                        + ProcessHandle.of(pid)
                                .map(process -> process.descendants()
                                        .mapToDouble(child -> ticks(child.pid()) / (double) TICKS_PER_SECOND)
                                        .sum())
                                .orElse(0.0);
    }

    private static long residentKilobytes(long pid) {
        return lines("/proc/%d/status".formatted(pid))
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /// The four times of `/proc/<pid>/stat`; the name before them may hold anything, even brackets.
    private static long ticks(long pid) {
        return lines("/proc/%d/stat".formatted(pid))
                .map(line -> line.substring(line.lastIndexOf(')') + 2).split(" ", -1))
                .mapToLong(fields -> Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]))
                .sum();
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (NoSuchFileException ended) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
