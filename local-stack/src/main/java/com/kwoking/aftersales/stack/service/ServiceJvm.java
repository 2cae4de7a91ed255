package com.kwoking.aftersales.stack.service;

import com.kwoking.aftersales.stack.process.Jvm;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the JVM of a service is started from what its build left. The Dockerfile says the same.
///
/// @param isLearning whether the JVM keeps, when it stops, what it loaded, linked and ran, for later starts
public record ServiceJvm(Path application, boolean isLearning) {

    /// Two arenas are enough for two cores; glibc would take eight a core and give nothing back.
    public static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private static final List<String> SMALL_AND_QUICK = List.of(
            "-Xmx96m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TieredStopAtLevel=1");

    /// What the manifest of `quarkus-run.jar` opens. The first is for the worker threads, which die without it when
    /// they end; the others are for Netty's buffers.
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED");

    /// A plain class path: the class loader behind `quarkus-run.jar` loads classes in its own way, which the JVM
    /// cannot keep in a cache. The first jar holds better versions of classes in the others.
    private static Stream<String> classPath(Path application) {
        return Stream.of(
                        "quarkus/transformed-bytecode.jar",
                        "quarkus/generated-bytecode.jar",
                        "app/*",
                        "lib/boot/*",
                        "lib/main/*")
                .map(each -> application + File.separator + each);
    }

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Jvm.java());
        line.addAll(SMALL_AND_QUICK);
        line.addAll(cacheFlags());
        line.add("--sun-misc-unsafe-memory-access=allow");
        line.addAll(OPENED);
        line.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        line.add("-cp");
        line.add(classPath(application).collect(Collectors.joining(File.pathSeparator)));
        line.add("io.quarkus.runner.GeneratedMain");
        return line;
    }

    private List<String> cacheFlags() {
        if (isLearning) {
            return List.of("-XX:AOTCacheOutput=" + cache());
        }
        if (!hasLearnt()) {
            return List.of();
        }
        return List.of(
                "-XX:AOTCache=" + cache(),
                "-Xlog:aot*=error",
                // Mapped where it was made for, a cache is read page by page as it is needed; anywhere else the JVM
                // has to rewrite all of it first.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0");
    }

    boolean isBuilt() {
        return Files.isRegularFile(application.resolve("quarkus-run.jar"));
    }

    /// Since it was built.
    boolean hasLearnt() {
        try {
            return Files.isRegularFile(cache())
                    && Files.getLastModifiedTime(cache())
                                    .compareTo(Files.getLastModifiedTime(application.resolve("quarkus-run.jar")))
                            >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cache() {
        return application.resolve("app.aot");
    }
}
