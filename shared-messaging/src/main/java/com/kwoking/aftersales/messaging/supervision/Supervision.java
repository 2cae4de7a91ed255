package com.kwoking.aftersales.messaging.supervision;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Who of the supervised threads has been silent for too long, and how often which of them failed.
@ApplicationScoped
public class Supervision {

    private final MeterRegistry meters;
    private final Duration longestSilence;
    private final Set<SupervisedThread> threads = ConcurrentHashMap.newKeySet();

    /// @param longestSilence longer than the longest time-out of what a round waits for without saying so
    public Supervision(
            MeterRegistry meters,
            @ConfigProperty(name = "kwoking.threads.longest-silence", defaultValue = "2m") Duration longestSilence) {
        this.meters = meters;
        this.longestSilence = longestSilence;
    }

    /// Thread names with how long each has been silent; empty if all is well.
    Map<String, Duration> silent() {
        var silent = new TreeMap<String, Duration>();
        for (SupervisedThread thread : threads) {
            Duration silence = thread.silence();
            if (silence.compareTo(longestSilence) > 0) {
                silent.merge(thread.name(), silence, (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        return silent;
    }

    void watch(SupervisedThread thread) {
        threads.add(thread);
        TimeGauge.builder("threads.heartbeat.age", thread, TimeUnit.NANOSECONDS, each -> each.silence()
                        .toNanos())
                .tags(of(thread.name()))
                .register(meters);
        meters.counter("threads.failures", of(thread.name()));
    }

    void forget(SupervisedThread thread) {
        threads.remove(thread);
    }

    void failed(String name) {
        meters.counter("threads.failures", of(name)).increment();
    }

    private static Tags of(String name) {
        return Tags.of("thread", name);
    }
}
