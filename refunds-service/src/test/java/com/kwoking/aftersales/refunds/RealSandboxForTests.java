package com.kwoking.aftersales.refunds;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// The local stack's payment provider in a process of its own, with a ledger of its own.
public final class RealSandboxForTests implements QuarkusTestResourceLifecycleManager {

    private final int port = freePort();
    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        Path target = projectFolder().resolve("local-stack/target");
        try {
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-Xmx64m",
                            "-XX:+UseSerialGC",
                            "-cp",
                            target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*",
                            "com.kwoking.aftersales.stack.sandbox.Sandbox")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment()
                    .putAll(Map.of(
                            "SANDBOX_HOST", "localhost",
                            "SANDBOX_PORT", Integer.toString(port),
                            "SANDBOX_FOLDER",
                                    Files.createTempDirectory(Path.of("target"), "sandbox-")
                                            .toString(),
                            "SANDBOX_GATEWAY", "http://localhost:1",
                            "SANDBOX_API_KEY", "sk_sandbox_test",
                            "WEBHOOKS_PAYMENT_SECRET", "not-used-here",
                            "WEBHOOKS_CARRIER_SECRET", "not-used-here",
                            "SANDBOX_KEY_LIFETIME", "PT24H"));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::answers);
        return Map.of(
                "payments.provider", "sandbox",
                "payments.sandbox.url", "http://localhost:" + port,
                "payments.sandbox.api-key", "sk_sandbox_test",
                // These tests compare what they did a moment ago.
                "refunds.reconciliation.margin", "0s");
    }

    /// After the one that never answers, which is everybody else's.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }

    private boolean answers() {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
