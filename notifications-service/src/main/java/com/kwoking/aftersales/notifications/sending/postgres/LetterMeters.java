package com.kwoking.aftersales.notifications.sending.postgres;

import com.kwoking.aftersales.messaging.database.QueryGauges;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Asked of the database when the metrics are read, so that they are true however many copies of the
/// service run. What has left is counted where it leaves.
@ApplicationScoped
class LetterMeters {

    private static final String IN_STATE = "select count(*) from letter where state = '%s'";

    private final QueryGauges gauges;

    LetterMeters(QueryGauges gauges) {
        this.gauges = gauges;
    }

    void register(@Observes StartupEvent startup) {
        gauges.register("letters.pending", "letters", IN_STATE.formatted("PENDING"));
        gauges.register("letters.awaiting.contact", "letters", IN_STATE.formatted("AWAITING_CONTACT"));
        gauges.register("letters.failed", "letters", IN_STATE.formatted("FAILED"));
        gauges.register("letters.pending.oldest.age", "seconds", """
                select coalesce(extract(epoch from now() - min(written_at)), 0) from letter where state = 'PENDING'
                """);
    }
}
