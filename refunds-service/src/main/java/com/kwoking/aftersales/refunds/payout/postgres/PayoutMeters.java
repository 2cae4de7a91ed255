package com.kwoking.aftersales.refunds.payout.postgres;

import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.refunds.payout.domain.PayoutState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;

/// What does not go by itself, for whoever watches. Asked of the database when the metrics are read.
@ApplicationScoped
class PayoutMeters {

    private static final String IN_STATE =
            "select count(*) from payout where state = ? and (state <> 'ISSUED' or last_trouble is not null)";

    /// What the provider took and has not finished is its own business; this is what nobody knows.
    private static final String UNKNOWN_SINCE = """
            select coalesce(extract(epoch from now() - min(first_asked_at)), 0) from payout
             where state = 'DUE' and provider_reference is null
            """;

    /// What should be asked for and is not: nobody pays, or not fast enough. Beside it all other figures look well.
    private static final String WAITING_SINCE = """
            select coalesce(extract(epoch from now() - min(due_at)), 0) from payout
             where state in ('DUE', 'FAILED') and due_at <= now()
            """;

    private static final String PENDING_SINCE = """
            select coalesce(extract(epoch from now() - min(first_asked_at)), 0) from payout
             where state = 'DUE' and provider_reference is not null
            """;

    private final Sql sql;
    private final MeterRegistry meters;

    PayoutMeters(Sql sql, MeterRegistry meters) {
        this.sql = sql;
        this.meters = meters;
    }

    void register(@Observes StartupEvent startup) {
        EnumSet.complementOf(EnumSet.of(PayoutState.DUE))
                .forEach(state -> Gauge.builder("payouts.open", () -> ask(IN_STATE, state.name()))
                        .tags(Tags.of("state", state.name()))
                        .baseUnit("payouts")
                        .register(meters));
        age("payouts.unknown.oldest.age", UNKNOWN_SINCE);
        age("payouts.waiting.oldest.age", WAITING_SINCE);
        age("payouts.pending.oldest.age", PENDING_SINCE);
    }

    private void age(String name, String question) {
        Gauge.builder(name, () -> ask(question)).baseUnit("seconds").register(meters);
    }

    private double ask(String question, Object... parameters) {
        try {
            return sql.query(question, row -> row.getDouble(1), parameters).getFirst();
        } catch (RuntimeException databaseIsAway) {
            return Double.NaN;
        }
    }
}
