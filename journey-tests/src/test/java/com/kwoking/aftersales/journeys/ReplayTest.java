package com.kwoking.aftersales.journeys;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.Quiet;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.Snapshot;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever was ever told is told again, to services that run (I4).
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(8)
class ReplayTest {

    private final WholeSystem system;

    ReplayTest(WholeSystem system) {
        this.system = system;
    }

    @Tag("R48")
    @Tag("F7")
    @Test
    void everythingToldAgainMovesNoMoneyAndSendsNoMail() {
        new Journeys(system).inspected();
        system.shop.cancel(new Journeys(system).paid());
        Quiet quiet = new Quiet(system);
        quiet.comes();
        Snapshot before = Snapshot.of(system);
        assertThat(before.payouts()).hasSizeGreaterThanOrEqualTo(2);
        List<Told> everything = system.topics
                .all()
                .sorted(comparing(Told::topic)
                        .thenComparing(told -> told.record().partition())
                        .thenComparing(told -> told.record().offset()))
                .toList();

        system.teller.repeat(everything);

        Eventually.see(
                "%d records on the topics".formatted(2 * everything.size()),
                () -> Optional.of(system.topics.all().count()).filter(count -> count >= 2L * everything.size()),
                () -> system.topics.all().count());
        quiet.comes();
        assertThat(system.topics.all().count())
                .as("records: the old ones twice, and no new")
                .isEqualTo(2L * everything.size());
        Snapshot after = Snapshot.of(system);
        assertThat(after.mails()).isEqualTo(before.mails());
        assertThat(after.payouts()).isEqualTo(before.payouts());
        assertThat(after.events()).isEqualTo(before.events());
        before.rows()
                .forEach((question, rows) ->
                        assertThat(after.rows().get(question)).as(question).isEqualTo(rows));
    }
}
