package com.kwoking.aftersales.messaging.inbox;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.reactive.messaging.health.HealthReport.ChannelInfo;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Whether this copy's listeners are connected to Kafka and none of them has stopped, for people and alerts:
/// `/q/health/group/listeners`. Neither live nor ready asks it. A broker that is away is no reason to restart a
/// service or to turn callers away.
@ApplicationScoped
@HealthGroup("listeners")
class ListenersHear implements HealthCheck {

    private static final String NOT_CONNECTED = "not connected";

    private final HealthCenter channels;
    private final MeterRegistry meters;

    ListenersHear(HealthCenter channels, MeterRegistry meters) {
        this.channels = channels;
        this.meters = meters;
    }

    void register(@Observes StartupEvent startup) {
        Gauge.builder("listeners.down", () -> down().size())
                .baseUnit("channels")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, String> down = down();
        var response = HealthCheckResponse.named("listeners hear").status(down.isEmpty());
        down.forEach(response::withData);
        return response.build();
    }

    /// The channels that hear nothing, with the reason where one is known.
    private Map<String, String> down() {
        return Stream.of(channels.getLiveness(), channels.getReadiness())
                .flatMap(report -> report.getChannels().stream())
                .filter(ListenersHear::hearsNothing)
                .collect(toMap(ChannelInfo::getChannel, ListenersHear::reason, (stopped, _) -> stopped, TreeMap::new));
    }

    /// A channel that has never reached the broker passes for one that was started paused, with a remark that says so.
    /// None of ours is ever paused.
    private static boolean hearsNothing(ChannelInfo channel) {
        return !channel.isOk() || channel.getMessage() != null;
    }

    private static String reason(ChannelInfo channel) {
        return channel.isOk() ? NOT_CONNECTED : requireNonNullElse(channel.getMessage(), NOT_CONNECTED);
    }
}
