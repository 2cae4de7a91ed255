package com.kwoking.aftersales.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.journeys.chaos.faults.Link;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Mailbox.Mail;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.stack.proxy.Toxic.Direction;
import com.kwoking.aftersales.stack.proxy.Toxic.Swallow;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// SIGKILL for whoever posts letters, before the mail server's word and after it.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(5)
class DiesWithLettersTest {

    private final WholeSystem system;
    private final ServiceProcess notifications;

    DiesWithLettersTest(WholeSystem system) {
        this.system = system;
        this.notifications = system.stack.service("notifications-service");
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    @Tag("long")
    @Test
    @Tag("C13")
    @Tag("F14")
    void whatIsWrittenAndNotPostedIsPostedAfterTheRestart() {
        system.to(Link.MAIL).set(new Swallow(Set.of(Direction.values())));
        Order order = new Journeys(system).paid();
        await("the letter").atMost(Eventually.PATIENCE).untilAsserted(() -> assertThat(pending(order))
                .isOne());
        notifications.kill();
        system.to(Link.MAIL).heal();
        assertThat(pending(order)).isOne();
        notifications.start();

        new Books(system).balance();
        new Effects(system).gotMails(order, 1);
    }

    /// The one window in which an e-mail cannot be exactly once.
    @Tag("long")
    @Test
    @Tag("C14")
    void whatTheServerTookAndNobodyNotedGoesOnceMoreAsTheSameMail() throws SQLException {
        system.databases.run("notifications", """
                create function hold_sent() returns trigger language plpgsql as $$
                begin perform pg_advisory_xact_lock(4242); return new; end $$;
                create trigger hold_sent before update on letter for each row
                    when (new.state = 'SENT') execute function hold_sent()
                """);
        Order order;
        try (var note = Hold.trigger(system.databases, "notifications")) {
            order = new Journeys(system).paid();
            system.mailbox.await(order.email(), "the one that nobody notes", _ -> true);
            note.awaitSomebody();
            notifications.kill();
        } finally {
            system.databases.run("notifications", "drop function hold_sent cascade");
        }
        assertThat(pending(order)).isOne();
        system.mayPostTwice();
        notifications.start();

        new Books(system).balance();
        assertThat(system.mailbox.of(order.email()))
                .hasSize(2)
                .extracting(Mail::messageId)
                .containsOnly(system.mailbox.of(order.email()).getFirst().messageId());
    }

    private long pending(Order order) {
        return system.databases.count(
                "notifications",
                "select count(*) from letter where state = 'PENDING' and order_id = '%s'"
                        .formatted(order.orderId().value()));
    }
}
