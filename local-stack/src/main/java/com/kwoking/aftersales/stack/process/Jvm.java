package com.kwoking.aftersales.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How a Java process of the stack is started.
public record Jvm(String classPath, List<String> flags) {

    public Jvm {
        flags = List.copyOf(flags);
    }

    /// For what runs for hours.
    public static Jvm lasting(String classPath) {
        return new Jvm(classPath, List.of());
    }

    /// For what lives as long as a test: the second compiler would cost more than it could ever earn.
    public static Jvm shortLived(String classPath) {
        return new Jvm(classPath, List.of("-XX:TieredStopAtLevel=1"));
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    public List<String> line(String heap, Class<?> main, String... arguments) {
        return Stream.of(
                        List.of(java(), "-Xmx" + heap, "-XX:+UseSerialGC"),
                        flags,
                        List.of("--sun-misc-unsafe-memory-access=allow", "-cp", classPath, main.getName()),
                        List.of(arguments))
                .flatMap(List::stream)
                .toList();
    }
}
