package com.kwoking.aftersales.messaging.relay;

import com.kwoking.aftersales.messaging.database.QueryGauges;
import com.kwoking.aftersales.messaging.outbox.Handover;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What an operator wants to know of the outbox and the dead letters. Asked of the database when the
/// metrics are read, so that they are true however many copies of a service run.
@ApplicationScoped
public class RelayMeters {

    private final QueryGauges gauges;
    private final MeterRegistry meters;
    private final Handover handover;
    private final Counter published;
    private final Counter takeovers;

    public RelayMeters(QueryGauges gauges, MeterRegistry meters, Handover handover) {
        this.gauges = gauges;
        this.meters = meters;
        this.handover = handover;
        this.published = meters.counter("outbox.published");
        this.takeovers = meters.counter("outbox.takeovers");
    }

    /// None of them reads a backlog: that is when they are looked at.
    void register(@Observes StartupEvent startup) {
        gauges.register(
                "outbox.pending",
                "events",
                "select count(*) from (select from outbox limit 10000) as the_first_of_them");
        gauges.register(
                "outbox.oldest.age",
                "seconds",
                "select coalesce((select extract(epoch from now() - added_at) from outbox order by position limit 1), 0)");
        gauges.register("outbox.refused", "events", "select count(*) from outbox where refused_at is not null");
        gauges.register("dead.letters", "records", "select count(*) from dead_letter where state = 'PARKED'");
        gauges.register("dead.letters.untold", "records", "select count(*) from dead_letter where not announced");
        Gauge.builder("outbox.leads", () -> handover.leads() ? 1 : 0).register(meters);
    }

    void published(int howMany) {
        published.increment(howMany);
    }

    void tookOver() {
        takeovers.increment();
    }
}
