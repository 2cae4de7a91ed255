package com.kwoking.aftersales.journeys.faults;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.journeys.chaos.faults.Link;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Told;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.stack.proxy.Toxic.HoldAnswer;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SIGKILL for a listener: Kafka gives it the record again, and its inbox knows whether it was heard.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(5)
class DiesWhileListeningTest {

    private final WholeSystem system;
    private final Effects effects;

    DiesWhileListeningTest(WholeSystem system) {
        this.system = system;
        this.effects = new Effects(system);
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"returns", "notifications"})
    @Tag("C6")
    void afterThePollAndBeforeTheTransaction(String listener) throws SQLException {
        Order order = paid();
        try (var inbox = Hold.table(system.databases, listener, "inbox")) {
            system.shop.cancel(order);
            inbox.awaitSomebody();
            service(listener).kill();
        }
        assertThat(system.databases.heard(listener, cancelled(order).id())).isFalse();
        service(listener).start();

        isCancelledOnce(order);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"refunds", "notifications"})
    @Tag("C7")
    void afterItsCommitAndBeforeTheOffsets(String listener) throws SQLException {
        Order order = paid();
        try (var inbox = Hold.table(system.databases, listener, "inbox")) {
            system.shop.cancel(order);
            inbox.awaitSomebody();
            system.to(Link.DATABASE).set(new HoldAnswer("COMMIT"));
        }
        await("the commit of the listener")
                .atMost(Eventually.PATIENCE)
                .until(() -> system.databases.heard(listener, cancelled(order).id()));
        service(listener).kill();
        system.to(Link.DATABASE).heal();
        service(listener).start();

        isCancelledOnce(order);
    }

    private Order paid() {
        Order order = new Journeys(system).paid();
        system.topics.await(order.orderId(), OrderPaid.class);
        new Books(system).balance();
        return order;
    }

    private Told cancelled(Order order) {
        return system.topics.await(order.orderId(), OrderCancelled.class);
    }

    private void isCancelledOnce(Order order) {
        effects.hasOne(order, OrderCancelled.class);
        effects.isPaidOnce(order, eur(7689));
        effects.gotMails(order, 3);
    }

    private ServiceProcess service(String listener) {
        return system.stack.service(listener + "-service");
    }
}
