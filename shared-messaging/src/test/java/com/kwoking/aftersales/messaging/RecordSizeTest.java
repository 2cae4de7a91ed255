package com.kwoking.aftersales.messaging;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.outbox.Outbox;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.messaging.testing.Topic;
import com.kwoking.aftersales.stack.kafka.Topics;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a transaction may say can be told: nothing on the way takes less than the outbox does.
@Tag("R85")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class RecordSizeTest {

    /// As long as the front of a service lets it be.
    private static final String LONG_TRACE = "0".repeat(20_000);

    @Inject
    Outbox outbox;

    @Inject
    HeardOrders listener;

    @Inject
    Producer<String, byte[]> kafka;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final OrderId order = Orders.some();

    @Test
    void theLargestEventIsToldAndHeard() {
        say(largest());

        await().until(() -> listener.heardOf(order).size() == 1);
        assertThat(onTopic("orders")).singleElement().satisfies(bytes -> assertThat(bytes)
                .isEqualTo(RecordSize.MOST_EVENT_BYTES));
    }

    @Test
    void theLargestEventIsAlsoToldWholeAsADeadLetter() {
        listener.failAt(order, () -> {
            throw new IllegalStateException("é".repeat(2_000));
        });

        say(largest());

        await().until(() -> onTopic("refunds-service.dead-letters").size() == 1);
        assertThat(onTopic("refunds-service.dead-letters")).containsExactly(RecordSize.MOST_EVENT_BYTES);
    }

    @Test
    void producerTopicsAndBrokerHaveOneNumber() throws Exception {
        assertThat(Topics.LARGEST_RECORD).isEqualTo(RecordSize.MOST_BYTES);
        assertThat(producerSettings().getInt("max.request.size")).isEqualTo(RecordSize.MOST_BYTES);
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            assertThat(settings(admin, ConfigResource.Type.TOPIC, Topics.names().stream(), "max.message.bytes"))
                    .isEqualTo(Set.of(RecordSize.MOST_BYTES));
            for (String setting : Set.of("message.max.bytes", "replica.fetch.max.bytes")) {
                assertThat(settings(admin, ConfigResource.Type.BROKER, Stream.of("1"), setting))
                        .as(setting)
                        .isEqualTo(Set.of(RecordSize.MOST_BYTES));
            }
        }
    }

    @Test
    void soHasTheBrokerInContainers() throws IOException {
        assertThat(Files.readString(Path.of("../docker-compose.yml")))
                .contains("KAFKA_MESSAGE_MAX_BYTES: %d\n".formatted(RecordSize.MOST_BYTES))
                .contains("KAFKA_REPLICA_FETCH_MAX_BYTES: %d\n".formatted(RecordSize.MOST_BYTES));
    }

    private OrderCancelled largest() {
        int empty = EventJson.write(Orders.cancelled(order, "")).getBytes(UTF_8).length;
        return Orders.cancelled(order, "x".repeat(RecordSize.MOST_EVENT_BYTES - empty));
    }

    private void say(OrderCancelled event) {
        Cause.during(new Cause(UUID.randomUUID(), UUID.randomUUID(), LONG_TRACE), () -> {
            QuarkusTransaction.requiringNew().run(() -> outbox.add(event));
            return event;
        });
    }

    /// The lengths of what is said about the order.
    private List<Integer> onTopic(String topic) {
        return new Topic(bootstrapServers, topic)
                .recordsOf(order.value().toString()).stream()
                        .map(record -> record.value().length)
                        .toList();
    }

    private ProducerConfig producerSettings() throws ReflectiveOperationException {
        var field = KafkaProducer.class.getDeclaredField("producerConfig");
        field.setAccessible(true);
        return (ProducerConfig) field.get(kafka);
    }

    private static Set<Integer> settings(Admin admin, ConfigResource.Type kind, Stream<String> names, String setting)
            throws Exception {
        var resources = names.map(name -> new ConfigResource(kind, name)).toList();
        return admin.describeConfigs(resources).all().get().values().stream()
                .map(config -> Integer.valueOf(config.get(setting).value()))
                .collect(Collectors.toSet());
    }
}
