package com.kwoking.aftersales.refunds.flow;

import com.kwoking.aftersales.stack.sandbox.Sandbox;
import com.kwoking.aftersales.stack.sandbox.SandboxSettings;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The sandbox with its ledger, and webhooks that find their way to the service under test.
public final class PlayedProvider implements QuarkusTestResourceLifecycleManager {

    private static final String API_KEY = "sk_sandbox_test";

    /// Longer than the service trusts it, so that every test is right to find it remembered.
    static final Duration KEYS_ARE_KEPT = Duration.ofSeconds(4);

    private @Nullable Sandbox sandbox;

    @Override
    public Map<String, String> start() {
        String secret = new StackForTests().start().getOrDefault("webhooks.payment.secret", "");
        int service = freePort();
        sandbox = open(secret, service);
        return Map.of(
                "quarkus.http.test-port",
                Integer.toString(service),
                "payments.provider",
                "sandbox",
                "payments.sandbox.url",
                "http://localhost:" + sandbox.port(),
                "payments.sandbox.api-key",
                API_KEY);
    }

    @Override
    public void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static Sandbox open(String secret, int service) {
        try {
            return new Sandbox(
                    new SandboxSettings(
                            "localhost",
                            0,
                            Files.createTempDirectory("sandbox-"),
                            URI.create("http://localhost:" + service),
                            API_KEY,
                            secret,
                            secret,
                            KEYS_ARE_KEPT),
                    Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
