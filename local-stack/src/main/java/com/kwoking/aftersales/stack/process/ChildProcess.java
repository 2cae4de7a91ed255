package com.kwoking.aftersales.stack.process;

import com.kwoking.aftersales.stack.machine.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A running process of the stack.
///
/// It leads a session of its own: Ctrl-C in a terminal reaches every process of the foreground group,
/// and a database that stops before its services makes a clean end impossible.
public final class ChildProcess {

    private static final boolean LINUX = System.getProperty("os.name", "").startsWith("Linux");
    private static final List<String> OWN_SESSION =
            LINUX ? List.of("setsid") : List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV;");

    private final Process process;
    private final Command command;
    private final ProcessNotes notes;

    private ChildProcess(Process process, Command command, ProcessNotes notes) {
        this.process = process;
        this.command = command;
        this.notes = notes;
    }

    public static ChildProcess start(Command command, ProcessNotes notes) {
        List<String> line = new ArrayList<>(OWN_SESSION);
        line.addAll(command.line());
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().putAll(command.environment());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        try {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            return new ChildProcess(notes.start(command.name(), builder), command, notes);
        } catch (IOException e) {
            throw new CannotStart("%s could not be started: %s".formatted(command.name(), e.getMessage()), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// The end that nobody can prepare for: SIGKILL. Returns when its own children have noticed: PostgreSQL
    /// does not start as long as a backend of its predecessor holds the shared memory.
    public void kill() {
        List<ProcessHandle> orphans = process.descendants().toList();
        process.destroyForcibly();
        await(Duration.ofSeconds(10));
        orphans.forEach(ChildProcess::awaitEnd);
        notes.remove(command.name());
    }

    private static void awaitEnd(ProcessHandle orphan) {
        orphan.onExit()
                .completeOnTimeout(orphan, 10, TimeUnit.SECONDS)
                .thenAccept(ProcessHandle::destroyForcibly)
                .join();
    }

    public void stop(Signal signal, Duration patience) {
        if (process.isAlive()) {
            signal.sendTo(process.pid());
            if (!await(patience)) {
                process.destroyForcibly();
                await(Duration.ofSeconds(10));
            }
        }
        notes.remove(command.name());
    }

    /// What to tell a person when the process ended by itself.
    public CannotStart failure() {
        String ending = process.isAlive() ? "does not answer" : "ended with exit code " + process.exitValue();
        return new CannotStart("%s %s. The last it said: “%s” (all of it: %s)"
                .formatted(command.name(), ending, lastWords(), command.log()));
    }

    private String lastWords() {
        try (var lines = Files.lines(command.log())) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                    .reduce("nothing", (_, last) -> last)
                    .strip();
        } catch (IOException | UncheckedIOException e) {
            return "nothing";
        }
    }

    private boolean await(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
