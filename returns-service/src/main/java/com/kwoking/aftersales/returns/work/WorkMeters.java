package com.kwoking.aftersales.returns.work;

import com.kwoking.aftersales.messaging.database.QueryGauges;
import com.kwoking.aftersales.returns.returncase.domain.Waiting;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;

/// How much waits for somebody, and since when (R65). Asked of the database when the metrics are read, so that it is
/// true however many copies of the service run.
@ApplicationScoped
class WorkMeters {

    private static final String HOW_MANY = "select count(*) from return_case where waits_for = ?";

    private static final String SINCE = """
            select coalesce(extract(epoch from now() - min(inspected_at)), 0) from return_case where waits_for = ?
            """;

    private final QueryGauges gauges;

    WorkMeters(QueryGauges gauges) {
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent startup) {
        EnumSet.allOf(Waiting.class).forEach(kind -> {
            gauge("returns.work", "returns", HOW_MANY, kind);
            gauge("returns.work.oldest.age", "seconds", SINCE, kind);
        });
    }

    private void gauge(String name, String unit, String question, Waiting kind) {
        gauges.register(name, unit, Tags.of("kind", kind.name()), question, kind.name());
    }
}
