package com.kwoking.aftersales.messaging.outbox;

import com.kwoking.aftersales.messaging.database.QueryGauges;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// What an operator wants to know of the outbox and the dead letters. Asked of the database when the
/// metrics are read, so that they are true however many copies of a service run.
@ApplicationScoped
public class RelayMeters {

    private final QueryGauges gauges;
    private final Counter published;

    public RelayMeters(QueryGauges gauges, MeterRegistry meters) {
        this.gauges = gauges;
        this.published = meters.counter("outbox.published");
    }

    void register(@Observes StartupEvent startup) {
        gauges.register("outbox.pending", "events", "select count(*) from outbox");
        gauges.register(
                "outbox.oldest.age",
                "seconds",
                "select coalesce(extract(epoch from now() - min(added_at)), 0) from outbox");
        gauges.register("dead.letters", "records", "select count(*) from dead_letter where state = 'PARKED'");
    }

    void published(int howMany) {
        published.increment(howMany);
    }
}
