package com.kwoking.aftersales.journeys.faults;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A service that dies while it brings its database up to date.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(6)
class DiesWhileMigratingTest {

    private final WholeSystem system;

    DiesWhileMigratingTest(WholeSystem system) {
        this.system = system;
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    @Tag("long")
    @Test
    @Tag("C16")
    void whoDiesWhileItMigratesStartsTheNextTime() throws Exception {
        ServiceProcess refunds = system.stack.service("refunds-service");
        refunds.stop();
        List<String> before = history();
        try (var migration = Hold.all(system.databases, "refunds", "flyway_schema_history")) {
            refunds.launch();
            migration.awaitSomebody();
            refunds.kill();
        }
        refunds.start();

        assertThat(history()).isEqualTo(before);
        Order order = new Shopper(system).placesPaysAndCancels();
        new Effects(system).isPaidOnce(order, eur(7689));
        new Books(system).balance();
    }

    private List<String> history() {
        return system.databases.rows("refunds", "select version, success from flyway_schema_history order by 1");
    }
}
