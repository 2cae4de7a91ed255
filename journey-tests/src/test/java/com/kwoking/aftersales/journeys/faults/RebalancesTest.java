package com.kwoking.aftersales.journeys.faults;

import static com.kwoking.aftersales.journeys.parties.Basket.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.journeys.parties.Order;
import com.kwoking.aftersales.journeys.system.Books;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody joins a service's group again and again, takes partitions, hears records, does nothing with them, and
/// leaves.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(6)
class RebalancesTest {

    private static final int TIMES = 4;

    private final WholeSystem system;

    RebalancesTest(WholeSystem system) {
        this.system = system;
    }

    @AfterEach
    void heal() {
        system.heal();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"refunds-service", "notifications-service"})
    @Tag("F12")
    void whatAZombieHeardIsHeardByWhoComesAfterIt(String group) {
        var shopper = new Shopper(system);
        var taken = new AtomicInteger();
        shopper.in(() -> {
            for (int time = 0; time < TIMES; time++) {
                taken.addAndGet(comeAndGo(group));
            }
        });
        assertThat(taken).as("partitions that the zombie took").hasPositiveValue();
        List<Order> orders = shopper.bought();
        orders.forEach(each -> new Effects(system).isPaidOnce(each, eur(7689)));
        new Books(system).balance();
    }

    /// Answers how many partitions it had in the end.
    private int comeAndGo(String group) {
        try (var zombie = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        system.addresses.bootstrapServers(),
                        "group.id",
                        group,
                        "enable.auto.commit",
                        false,
                        "session.timeout.ms",
                        6_000,
                        "heartbeat.interval.ms",
                        2_000,
                        "auto.offset.reset",
                        "earliest",
                        "partition.assignment.strategy",
                        CooperativeStickyAssignor.class.getName()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            zombie.subscribe(List.of("orders", "refunds"));
            for (int poll = 0; poll < 12; poll++) {
                zombie.poll(Duration.ofMillis(400));
            }
            return zombie.assignment().size();
        }
    }
}
