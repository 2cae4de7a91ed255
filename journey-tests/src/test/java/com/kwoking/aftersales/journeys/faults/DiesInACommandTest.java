package com.kwoking.aftersales.journeys.faults;

import static com.kwoking.aftersales.journeys.parties.Basket.LAMP;
import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.returns.ReturnRequested;
import com.kwoking.aftersales.journeys.chaos.faults.Link;
import com.kwoking.aftersales.journeys.http.Answer;
import com.kwoking.aftersales.journeys.http.Caller;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.parties.Returns;
import com.kwoking.aftersales.journeys.system.Journeys;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.stack.proxy.Toxic.HoldAnswer;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// SIGKILL for whoever executes a command, on either side of its commit. The client asks again with the same key.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(5)
class DiesInACommandTest {

    private final WholeSystem system;
    private final Effects effects;

    DiesInACommandTest(WholeSystem system) {
        this.system = system;
        this.effects = new Effects(system);
    }

    enum Command {
        CANCEL("orders", OrderCancelled.class),
        ASK_FOR_A_RETURN("returns", ReturnRequested.class),
        GRANT_GOODWILL("refunds", RefundIssued.class);

        private final String database;
        private final Class<? extends DomainEvent> fact;

        Command(String database, Class<? extends DomainEvent> fact) {
            this.database = database;
            this.fact = fact;
        }
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    @Tag("C1")
    void beforeTheCommit(Command command) throws Exception {
        Order order = order();
        String key = UUID.randomUUID().toString();
        CompletableFuture<Answer> first;
        try (var lock = Hold.table(system.databases, command.database, "answered_request")) {
            first = CompletableFuture.supplyAsync(() -> give(command, order, key));
            lock.awaitSomebody();
            service(command).kill();
        }
        assertThat(first.get().status()).as("what the client saw").isEqualTo(503);
        assertThat(answered(command, key)).as("what was committed").isZero();
        service(command).start();

        assertThat(give(command, order, key).isDone()).isTrue();
        effects.hasOne(order, command.fact);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    @Tag("C2")
    void afterTheCommit(Command command) throws Exception {
        Order order = order();
        String key = UUID.randomUUID().toString();
        system.to(Link.DATABASE).set(new HoldAnswer("COMMIT"));
        CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> give(command, order, key));
        await("the commit of the command")
                .atMost(Eventually.PATIENCE)
                .untilAsserted(() -> assertThat(answered(command, key)).isOne());
        service(command).kill();
        system.to(Link.DATABASE).heal();
        assertThat(first.get().status()).as("what the client saw").isEqualTo(503);
        service(command).start();

        Answer again = give(command, order, key);
        assertThat(again.isDone()).isTrue();
        assertThat(give(command, order, key)).isEqualTo(again);
        effects.hasOne(order, command.fact);
    }

    /// Delivered, and known to be by everybody.
    private Order order() {
        var journeys = new Journeys(system);
        Order order = journeys.delivered();
        system.returns.awaitArrival(order, LAMP);
        Eventually.see(
                "payment at refunds-service",
                () -> Optional.of(system.shop.refunds(order)).filter(Answer::isDone),
                () -> system.shop.refunds(order));
        return order;
    }

    private Answer give(Command command, Order order, String key) {
        return switch (command) {
            case CANCEL ->
                system.gateway.post(
                        order.customer(),
                        order.path() + "/cancellation",
                        Map.of("reason", "CHANGED_MIND", "unshippedOnly", true),
                        key);
            case ASK_FOR_A_RETURN ->
                system.gateway.post(order.customer(), "/returns", Returns.request(order, LAMP, "Trop froide."), key);
            case GRANT_GOODWILL ->
                system.gateway.post(
                        Caller.SUPERVISOR,
                        "/refunds/goodwill",
                        Map.of("orderId", order.orderId().value(), "amount", eur(100), "reason", "Un geste."),
                        key);
        };
    }

    private long answered(Command command, String key) {
        return system.databases.count(
                command.database, "select count(*) from answered_request where idempotency_key = '%s'".formatted(key));
    }

    private ServiceProcess service(Command command) {
        return system.stack.service(command.database + "-service");
    }
}
