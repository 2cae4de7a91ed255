package com.kwoking.aftersales.messaging.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Whether every thread of our own goes on. Waiting for a broker, a database, a mail server or a provider is going on.
@Liveness
@ApplicationScoped
class ThreadsAlive implements HealthCheck {

    private final Supervision supervision;

    ThreadsAlive(Supervision supervision) {
        this.supervision = supervision;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Duration> silent = supervision.silent();
        var response = HealthCheckResponse.named("threads alive").status(silent.isEmpty());
        silent.forEach((name, silence) -> response.withData(name, "silent for " + silence.toSeconds() + " s"));
        return response.build();
    }
}
