package com.kwoking.aftersales.stack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Real Kafka, PostgreSQL and SMTP for a `@QuarkusTest`, started once per JVM and gone with it.
///
/// They run in a process of their own, because what the broker brings does not belong on the class path of a
/// service. This class therefore knows nothing but the JDK: depend on `local-stack` without its dependencies.
public final class StackForTests implements QuarkusTestResourceLifecycleManager {

    /// Each Quarkus application of a JVM loads this class anew; what they share lies with the system.
    private static final String SHARED = "kwoking.stack-for-tests";

    @Override
    public Map<String, String> start() {
        synchronized (System.class) {
            String shared = System.getProperty(SHARED);
            if (shared == null) {
                shared = launch();
                System.setProperty(SHARED, shared);
            }
            return parse(shared);
        }
    }

    /// The infrastructure outlives the application: the next one of this JVM uses it too. It stops when this
    /// JVM ends and with it the pipe that it reads.
    @Override
    public void stop() {}

    private static String launch() {
        Path target = projectFolder().resolve("local-stack/target");
        String classPath = target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        classPath,
                        "com.kwoking.aftersales.stack.testing.TestInfrastructure")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            keepPipeOpen(process);
            return readSettings(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As long as a thread waits for the process, its pipe is not collected and closed.
    private static void keepPipeOpen(Process process) {
        Thread.ofPlatform().daemon().name("stack-for-tests").start(() -> process.onExit()
                .join());
    }

    private static String readSettings(Process process) throws IOException {
        StringBuilder settings = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("READY")) {
                return settings.toString();
            }
            settings.append(line).append('\n');
        }
        throw new IllegalStateException("The test infrastructure did not start: " + settings);
    }

    private static Map<String, String> parse(String settings) {
        Map<String, String> parsed = new LinkedHashMap<>();
        settings.lines().map(line -> line.split("=", 2)).forEach(pair -> parsed.put(pair[0], pair[1]));
        return parsed;
    }

    private static Path projectFolder() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("local-stack/target/lib"))) {
                return folder;
            }
        }
        throw new IllegalStateException("The local stack is not built: run ./mvnw -pl local-stack install first.");
    }
}
