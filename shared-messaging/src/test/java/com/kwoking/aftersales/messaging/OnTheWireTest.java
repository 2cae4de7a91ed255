package com.kwoking.aftersales.messaging;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.contract.TopicFacts;
import com.kwoking.aftersales.messaging.testing.Group;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.messaging.testing.Records;
import com.kwoking.aftersales.messaging.testing.Topic;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// With the broker between: what the running service set, and what its records go through.
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class OnTheWireTest {

    @Inject
    Producer<String, byte[]> kafka;

    @Inject
    KafkaClientService clients;

    @Inject
    HeardOrders listener;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final OrderId order = Orders.some();

    @Tag("F23")
    @Test
    void theConsumerHearsThePastAndCommitsNothingByItself() {
        Map<String, ?> settings = clients.getConsumer("orders").configuration();

        assertThat(settings.get("auto.offset.reset")).isEqualTo("earliest");
        assertThat(String.valueOf(settings.get("enable.auto.commit"))).isEqualTo("false");
        assertThat(settings.get("group.id")).isEqualTo("refunds-service");
        assertThat(String.valueOf(settings.get("max.poll.records"))).isEqualTo("500");
        assertThat(settings.get("partition.assignment.strategy"))
                .isEqualTo("org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
    }

    @Test
    void brokenRecordsArePassedAndTheOffsetReachesTheEnd() throws Exception {
        String key = order.value().toString();
        var first = Orders.recordOf(order);
        var noJson = Records.with(Orders.recordOf(order), key, "{\"orderId\":".getBytes(UTF_8));
        var noValue = Records.with(Orders.recordOf(order), key, null);
        var noHeaders = new ConsumerRecord<>("orders", 0, 0, key, first.value());
        var ofAnotherTopic = Records.withHeader(Orders.recordOf(order), "ce_type", "com.kwoking.letter.sent.v1");
        var ofTheFuture = Records.withHeader(Orders.recordOf(order), "ce_type", "com.kwoking.order.folded.v1");
        var last = Orders.recordOf(order);

        for (var record : List.of(first, noJson, noValue, noHeaders, ofAnotherTopic, ofTheFuture, first, last)) {
            kafka.send(new ProducerRecord<>("orders", null, key, record.value(), record.headers()))
                    .get();
        }

        await().until(() -> listener.heardOf(order).size() == 2);
        assertThat(listener.heardOf(order)).containsExactly(Topic.idOf(first), Topic.idOf(last));
        await().untilAsserted(() -> assertThat(deadLetters(key)).hasSize(4));
        assertThat(deadLetters(key).getFirst()).satisfies(told -> {
            assertThat(told.value()).isEqualTo(noJson.value());
            assertThat(headers(told))
                    .containsAllEntriesOf(headers(noJson))
                    .contains(entry("dead-letter-topic", "orders"))
                    .containsKeys("dead-letter-partition", "dead-letter-offset")
                    .hasEntrySatisfying("dead-letter-id", id -> assertThat(UUID.fromString(id))
                            .isNotNull())
                    .hasEntrySatisfying(
                            "dead-letter-cause", cause -> assertThat(cause).contains("it is no well-formed JSON"));
        });
        assertThat(deadLetters(key).get(1).value()).isNull();
        var group = new Group(bootstrapServers);
        await().untilAsserted(() -> assertThat(group.committed()).containsAllEntriesOf(group.ends()));
    }

    /// What the page about the events promises of a topic is what the broker does.
    @Tag("F24")
    @ParameterizedTest
    @EnumSource
    void aTopicIsKeptAsLongAsIsSaid(EventStream stream) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, stream.topic());
        try (var admin = admin()) {
            var settings = admin.describeConfigs(List.of(topic))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();

            assertThat(TopicFacts.of(stream).settings())
                    .allSatisfy((name, value) ->
                            assertThat(settings.get(name).value()).as(name).isEqualTo(value));
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        return new Topic(bootstrapServers, "refunds-service.dead-letters").recordsOf(key);
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
