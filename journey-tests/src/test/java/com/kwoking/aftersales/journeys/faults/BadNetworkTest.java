package com.kwoking.aftersales.journeys.faults;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.journeys.chaos.faults.Fault;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Pause;
import com.kwoking.aftersales.journeys.chaos.faults.Fault.Spoil;
import com.kwoking.aftersales.journeys.chaos.faults.Link;
import com.kwoking.aftersales.journeys.chaos.faults.Target;
import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import com.kwoking.aftersales.stack.proxy.Toxic.Delay;
import com.kwoking.aftersales.stack.proxy.Toxic.Direction;
import com.kwoking.aftersales.stack.proxy.Toxic.LoseAnswer;
import com.kwoking.aftersales.stack.proxy.Toxic.Swallow;
import com.kwoking.aftersales.stack.service.ServiceProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Broker and database are there, and something is wrong between them and the services. Whoever gets no answer asks
/// again with the same key; afterwards everybody was paid once, told once and written to once.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(6)
class BadNetworkTest {

    private static final Duration SHORT = Duration.ofSeconds(10);

    private final WholeSystem system;
    private final Effects effects;
    private final Shopper shopper;

    BadNetworkTest(WholeSystem system) {
        this.system = system;
        this.effects = new Effects(system);
        this.shopper = new Shopper(system);
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    @Tag("long")
    @Test
    @Tag("F1")
    void aServiceThatStartsWithoutABrokerTakesCommandsAndTellsThemLater() {
        ServiceProcess orders = system.stack.service("orders-service");
        system.stack.broker().kill();
        orders.kill();
        orders.start();
        Order order = shopper.placesPaysAndCancels();
        system.stack.broker().start();

        areCancelledOnce(List.of(order));
    }

    /// A batch that a fenced broker refused may be repeated in vain until its delivery times out.
    @Test
    @Tag("F2")
    @Tag("long")
    void theBrokerStandsStill() {
        during(new Pause(Target.BROKER), SHORT);
    }

    /// Longer than a request may take, shorter than a record may wait for its acknowledgement.
    @Test
    @Tag("F2")
    @Tag("long")
    void theBrokerStandsStillForLongerThanARequestMayTake() {
        during(new Pause(Target.BROKER), Duration.ofSeconds(45));
    }

    @Tag("long")
    @Test
    @Tag("F4")
    void noCommitIsAnswered() {
        system.mayPostTwice();
        during(new Spoil(Link.DATABASE, new LoseAnswer("COMMIT")), SHORT);
    }

    @Tag("long")
    @Test
    @Tag("F5")
    void theDatabaseIsSlow() {
        system.to(Link.DATABASE).set(new Delay(Duration.ofMillis(500)));
        Order order = shopper.placesPaysAndCancels();
        effects.isPaidOnce(order, eur(7689));
        system.to(Link.DATABASE).heal();

        areCancelledOnce(List.of(order));
    }

    @Tag("long")
    @Test
    @Tag("F6")
    void aBlackHoleBeforeTheBroker() {
        during(new Spoil(Link.BROKER, new Swallow(Set.of(Direction.values()))), SHORT);
    }

    @Test
    @Tag("F6")
    @Tag("long")
    void aBlackHoleBeforeTheBrokerForMinutes() {
        during(new Spoil(Link.BROKER, new Swallow(Set.of(Direction.values()))), Duration.ofMinutes(2));
    }

    private void during(Fault fault, Duration length) {
        List<Order> orders = new ArrayList<>();
        orders.add(shopper.placesPaysAndCancels());
        Instant begin = Instant.now();
        shopper.in(() -> {
            system.surgeon.inject(fault);
            await("the end of " + fault)
                    .pollInterval(Duration.ofMillis(200))
                    .atMost(length.multipliedBy(2))
                    .until(() -> Duration.between(begin, Instant.now()).compareTo(length) >= 0);
            system.surgeon.heal(fault);
        });
        orders.addAll(shopper.bought());
        areCancelledOnce(orders);
    }

    private void areCancelledOnce(List<Order> orders) {
        orders.forEach(each -> effects.isPaidOnce(each, eur(7689)));
        new Books(system).balance();
    }
}
