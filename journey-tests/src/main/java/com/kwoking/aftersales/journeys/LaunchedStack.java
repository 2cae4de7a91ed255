package com.kwoking.aftersales.journeys;

import com.kwoking.aftersales.stack.Up;
import com.kwoking.aftersales.stack.service.ProjectFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The stack as `./up` starts it, in a process of its own, so that it speaks, fails and stops exactly as it does
/// there.
final class LaunchedStack {

    private final Process up;

    private LaunchedStack(Process up) {
        this.up = up;
    }

    static LaunchedStack start(List<String> options) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                ProjectFolder.find().classPath(),
                Up.class.getName()));
        line.addAll(options);
        try {
            var stack = new LaunchedStack(new ProcessBuilder(line).inheritIO().start());
            // Ctrl-C reaches both of us; the terminal is given back when the stack has stopped.
            Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return up.isAlive();
    }

    int exitCode() {
        return up.exitValue();
    }

    void stop() {
        up.destroy();
        try {
            up.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
