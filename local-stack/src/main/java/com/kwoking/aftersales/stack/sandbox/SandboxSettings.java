package com.kwoking.aftersales.stack.sandbox;

import com.kwoking.aftersales.stack.machine.CannotStart;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// What the sandbox must know. Read from the environment, here and in docker-compose.
public record SandboxSettings(
        String host,
        int port,
        Path folder,
        URI gateway,
        String apiKey,
        String paymentSecret,
        String carrierSecret,
        Duration keyLifetime) {

    public Map<String, String> asEnvironment() {
        return Map.of(
                "SANDBOX_HOST",
                host,
                "SANDBOX_PORT",
                Integer.toString(port),
                "SANDBOX_FOLDER",
                folder.toString(),
                "SANDBOX_GATEWAY",
                gateway.toString(),
                "SANDBOX_API_KEY",
                apiKey,
                "WEBHOOKS_PAYMENT_SECRET",
                paymentSecret,
                "WEBHOOKS_CARRIER_SECRET",
                carrierSecret,
                "SANDBOX_KEY_LIFETIME",
                keyLifetime.toString());
    }

    static SandboxSettings from(Map<String, String> environment) {
        return new SandboxSettings(
                required(environment, "SANDBOX_HOST"),
                Integer.parseInt(required(environment, "SANDBOX_PORT")),
                Path.of(required(environment, "SANDBOX_FOLDER")),
                URI.create(required(environment, "SANDBOX_GATEWAY")),
                required(environment, "SANDBOX_API_KEY"),
                required(environment, "WEBHOOKS_PAYMENT_SECRET"),
                required(environment, "WEBHOOKS_CARRIER_SECRET"),
                Duration.parse(required(environment, "SANDBOX_KEY_LIFETIME")));
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new CannotStart("The sandbox needs the environment variable %s.".formatted(name)));
    }
}
