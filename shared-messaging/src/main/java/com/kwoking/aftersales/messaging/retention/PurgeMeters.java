package com.kwoking.aftersales.messaging.retention;

import com.kwoking.aftersales.messaging.database.QueryGauges;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the purge keeps up.
@ApplicationScoped
class PurgeMeters {

    private final QueryGauges gauges;
    private final MeterRegistry meters;
    private final List<Retention> retentions;
    private final Clock clock;
    private volatile @Nullable Instant completedAt;

    PurgeMeters(QueryGauges gauges, MeterRegistry meters, @All List<Retention> retentions, Clock clock) {
        this.gauges = gauges;
        this.meters = meters;
        this.retentions = retentions;
        this.clock = clock;
    }

    void register(@Observes StartupEvent startup) {
        retentions.forEach(each -> gauges.register(
                "retention.overdue",
                "seconds",
                Tags.of("table", each.name()),
                each.overdue(),
                each.life().toString()));
        Gauge.builder("retention.last.run.age", this::sinceTheLast)
                .baseUnit("seconds")
                .register(meters);
    }

    void purged(Retention retention, int rows) {
        meters.counter("retention.purged", "table", retention.name()).increment(rows);
    }

    void complete() {
        completedAt = clock.instant();
    }

    private double sinceTheLast() {
        Instant last = completedAt;
        return last == null
                ? Double.NaN
                : Duration.between(last, clock.instant()).toSeconds();
    }
}
