package com.kwoking.aftersales.journeys.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Groups;
import com.kwoking.aftersales.journeys.system.DeadLetters;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(6)
class DeadLettersRefusedTest {

    private static final String SERVICE = "notifications-service";

    private final WholeSystem system;

    DeadLettersRefusedTest(WholeSystem system) {
        this.system = system;
    }

    @AfterEach
    void heal() {
        system.databases.run("notifications", "drop function if exists no_space cascade");
        system.heal();
    }

    @Tag("long")
    @Test
    @Tag("F10")
    void aRecordThatCannotBePutAsideIsNotPassedOver() {
        system.databases.run("notifications", """
                create function no_space() returns trigger language plpgsql as $$
                begin raise exception 'no space left' using errcode = 'disk_full'; end $$;
                create trigger no_space before insert on dead_letter for each statement execute function no_space()
                """);
        String key = UUID.randomUUID().toString();
        var broken = system.teller.send("orders", key, Map.of(), "no event".getBytes(UTF_8));
        try (var groups = new Groups(system.addresses.bootstrapServers())) {
            await("the listener to come as far as that")
                    .during(Eventually.PATIENCE.dividedBy(20))
                    .atMost(Eventually.PATIENCE)
                    .untilAsserted(() -> assertThat(groups.behind())
                            .containsEntry(
                                    "%s on orders-%d".formatted(SERVICE, broken.partition()),
                                    "%d of %d".formatted(broken.offset(), broken.offset() + 1)));
        }
        system.databases.run("notifications", "drop function no_space cascade");

        await("the dead letter").atMost(Eventually.PATIENCE).untilAsserted(() -> assertThat(
                        new DeadLetters(system, SERVICE).about("orders", key))
                .hasSize(1));
    }
}
