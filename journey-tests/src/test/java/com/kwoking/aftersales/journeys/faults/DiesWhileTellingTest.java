package com.kwoking.aftersales.journeys.faults;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.Journeys.Returned;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.stack.service.Service;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// SIGKILL between the commit and the topic.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(5)
class DiesWhileTellingTest {

    private final WholeSystem system;
    private final Journeys journeys;
    private final Effects effects;
    private final ServiceProcess orders;

    DiesWhileTellingTest(WholeSystem system) {
        this.system = system;
        this.journeys = new Journeys(system);
        this.effects = new Effects(system);
        this.orders = system.stack.service("orders-service");
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    @Tag("long")
    @Test
    @Tag("C3")
    void allOfThemDieWithWhatTheyHaveNotTold() {
        Returned returned = journeys.received();
        Order cancelled = journeys.paid();
        system.stack.broker().kill();
        journeys.inspect(returned);
        system.shop.cancel(cancelled);
        services().forEach(ServiceProcess::kill);
        assertThat(untold("orders")).as("what orders-service has to tell").isPositive();
        assertThat(untold("returns")).as("what returns-service has to tell").isPositive();
        system.stack.broker().start();
        services().forEach(ServiceProcess::start);

        effects.isPaidOnce(cancelled, eur(7689));
        effects.isPaidOnce(returned.order(), eur(1425));
        new Books(system).balance();
        effects.gotMails(cancelled, 3);
        effects.gotMails(returned.order(), 7);
    }

    @Tag("long")
    @Test
    @Tag("C4")
    void whatKafkaTookAndNobodyNotedIsToldAgainUnderItsId() throws SQLException {
        Order order = journeys.paid();
        system.topics.await(order.orderId(), OrderPaid.class);
        new Books(system).balance();
        system.databases.run("orders", """
                create function hold_told() returns trigger language plpgsql as $$
                begin perform pg_advisory_xact_lock(4242); return null; end $$;
                create trigger hold_told before delete on outbox for each statement execute function hold_told()
                """);
        try (var note = Hold.trigger(system.databases, "orders")) {
            system.shop.cancel(order);
            system.topics.await(order.orderId(), OrderCancelled.class);
            note.awaitSomebody();
            orders.kill();
            note.endWhoWaits();
        } finally {
            system.databases.run("orders", "drop function hold_told cascade");
        }
        assertThat(untold("orders")).as("what nobody noted").isPositive();
        orders.start();

        effects.hasOne(order, OrderCancelled.class);
        assertThat(cancellations(order)).as("the record, and its repetition").hasSizeGreaterThan(1);
        effects.isPaidOnce(order, eur(7689));
        effects.gotMails(order, 3);
    }

    @Tag("long")
    @Test
    @Tag("C5")
    void inTheMiddleOfABatch() {
        List<Order> placed =
                IntStream.range(0, 20).mapToObj(_ -> journeys.paid()).toList();
        system.stack.broker().kill();
        placed.forEach(system.shop::cancel);
        system.stack.broker().start();
        system.topics.await(placed.getFirst().orderId(), OrderCancelled.class);
        orders.kill();
        orders.start();

        placed.forEach(each -> effects.isPaidOnce(each, eur(7689)));
        new Books(system).balance();
        placed.forEach(each -> effects.gotMails(each, 3));
    }

    private List<Told> cancellations(Order order) {
        return system.topics.of(order.orderId()).stream()
                .filter(told -> told.isA(OrderCancelled.class))
                .toList();
    }

    private Stream<ServiceProcess> services() {
        return Stream.of(Service.values()).map(each -> system.stack.service(each.artefact()));
    }

    private long untold(String database) {
        return system.databases.count(database, "select count(*) from outbox");
    }
}
