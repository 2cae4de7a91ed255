package com.kwoking.aftersales.messaging.inbox;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.testing.Group;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An offset that the broker refuses is not forgotten.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class HeardOffsetsTest {

    @Inject
    Producer<String, byte[]> kafka;

    @Inject
    HeardOrders listener;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    /// F1: the broker takes no offset while the group is being formed anew, as after an outage.
    @Tag("C8")
    @Test
    void whatWasHeardDuringARebalanceIsCommittedAfterIt() throws Exception {
        var group = new Group(bootstrapServers);
        OrderId order = Orders.some();
        try (var joins = member();
                var holdsTheOthersUp = member()) {
            await().until(() -> {
                holdsTheOthersUp.poll(Duration.ofMillis(100));
                return !holdsTheOthersUp.assignment().isEmpty();
            });
            joins.poll(Duration.ofSeconds(1));
            await().until(() -> group.state() == GroupState.PREPARING_REBALANCE);

            // The service learns of it with its next heartbeat; then the broker takes no more.
            await().until(() -> {
                tellOf(order);
                return staysBehindForASecond(group);
            });
        }

        await().untilAsserted(() -> assertThat(group.committed()).containsAllEntriesOf(group.ends()));
    }

    private static boolean staysBehindForASecond(Group group) {
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(3))
                    .during(Duration.ofSeconds(1))
                    .until(() -> !group.committed().equals(group.ends()));
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private void tellOf(OrderId order) throws Exception {
        int before = listener.heardOf(order).size();
        var record = Orders.recordOf(order);
        kafka.send(new ProducerRecord<>("orders", null, record.key(), record.value(), record.headers()))
                .get();
        await().until(() -> listener.heardOf(order).size() > before);
    }

    /// Of the same group, and with ears for another topic.
    private KafkaConsumer<String, byte[]> member() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        Group.NAME,
                        "partition.assignment.strategy",
                        "org.apache.kafka.clients.consumer.CooperativeStickyAssignor"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of("letters"));
        return consumer;
    }
}
