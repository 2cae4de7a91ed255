package com.kwoking.aftersales.stack.process;

import com.kwoking.aftersales.stack.machine.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Which processes belong to a data folder: one file each, `<name>.pid`, with the pid and the start time.
///
/// A launcher that was killed leaves its children running. The next one ends them, but only those that are
/// really the ones noted: a pid is used again by the system, a pid with the same start time is not.
public final class ProcessNotes {

    /// Start times are computed from the boot time, which a clock correction may move by a little.
    private static final Duration CLOCK_CORRECTION = Duration.ofSeconds(3);

    private final Path folder;
    private boolean refusing;

    public ProcessNotes(Path folder) {
        this.folder = folder;
    }

    /// From here on nothing starts any more: what is being stopped must not grow again behind our back.
    public synchronized void refuseNewProcesses() {
        refusing = true;
    }

    /// Starting and noting are one step.
    synchronized Process start(String name, ProcessBuilder builder) throws IOException {
        if (refusing) {
            throw new CannotStart("%s is not started any more: the stack is being stopped.".formatted(name));
        }
        Process process = builder.start();
        write(name, process.toHandle());
        return process;
    }

    private void write(String name, ProcessHandle handle) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(name), handle.pid() + " " + startOf(handle).toEpochMilli());
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends what an earlier launcher left running, and says the names.
    public List<String> reapLeftovers() {
        List<Path> leftovers =
                noted().stream().filter(note -> processOf(note).isPresent()).toList();
        // All are asked before any is waited for: the database ends when the services have left it.
        leftovers.forEach(note -> processOf(note).ifPresent(ProcessHandle::destroy));
        leftovers.forEach(note -> processOf(note).ifPresent(ProcessNotes::end));
        noted().forEach(note -> remove(nameOf(note)));
        return leftovers.stream().map(ProcessNotes::nameOf).toList();
    }

    private static void end(ProcessHandle process) {
        CompletableFuture<ProcessHandle> ended = process.onExit();
        if (!within(Duration.ofSeconds(5), ended)) {
            process.destroyForcibly();
            within(Duration.ofSeconds(5), ended);
        }
    }

    private static boolean within(Duration patience, CompletableFuture<ProcessHandle> ended) {
        return ended.handle((_, _) -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static Optional<ProcessHandle> processOf(Path note) {
        try {
            String[] words = Files.readString(note).strip().split(" ", -1);
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0])).filter(handle -> startedAt(handle, started));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty(); // A note cut off by a crash says nothing that could be trusted.
        }
    }

    private static boolean startedAt(ProcessHandle handle, Instant started) {
        return Duration.between(startOf(handle), started).abs().compareTo(CLOCK_CORRECTION) <= 0
                && started.isAfter(Instant.EPOCH);
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    private List<Path> noted() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path note) {
        return note.getFileName().toString().replace(".pid", "");
    }

    private Path file(String name) {
        return folder.resolve(name + ".pid");
    }
}
