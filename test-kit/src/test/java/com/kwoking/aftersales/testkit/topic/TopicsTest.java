package com.kwoking.aftersales.testkit.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.order.OrderPaid;
import com.kwoking.aftersales.events.order.OrderShipped;
import com.kwoking.aftersales.events.order.ParcelId;
import com.kwoking.aftersales.stack.testing.StackForTests;
import com.kwoking.aftersales.testkit.sample.WorkedOrder;
import com.kwoking.aftersales.testkit.sample.WorkedParcel;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsTest {

    private final WorkedOrder order = WorkedOrder.ofSomebody();
    private final String key = order.orderId().value().toString();
    private final Topics topics = new Topics(kafka());

    private static String kafka() {
        return String.valueOf(new StackForTests().start().get("kafka.bootstrap.servers"));
    }

    @BeforeAll
    void somethingOfSomebodyElse() {
        topics.tell(WorkedOrder.ofSomebody().paid());
    }

    @AfterAll
    void close() {
        topics.close();
    }

    @Test
    void whatWasToldIsHeardAtOnceInOrderAndByKindAndKey() {
        OrderPaid paid = order.paid();
        OrderShipped shipped = WorkedParcel.of(order, new ParcelId(UUID.randomUUID()), 1, WorkedOrder.A1)
                .shipped(Instant.parse("2026-03-11T09:00:00Z"));

        UUID first = topics.tell(paid);
        topics.tell(shipped);

        assertThat(topics.told(OrderPaid.class, key)).containsExactly(paid);
        assertThat(topics.told(OrderShipped.class, key)).containsExactly(shipped);
        assertThat(topics.await("orders", key, 2).getFirst().id()).isEqualTo(first);
    }

    @Test
    void whatTravelsBesideItIsThereToo() {
        var other = WorkedOrder.ofSomebody();
        var told = new Envelope<>(
                UUID.randomUUID(),
                URI.create("/orders-service"),
                7,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "00-a-b-01",
                other.paid());

        topics.tell(told);

        Told heard = topics.of("orders", other.orderId().value().toString()).getFirst();
        assertThat(heard.id()).isEqualTo(told.id());
        assertThat(heard.header("ce_source")).isEqualTo("/orders-service");
        assertThat(heard.header("ce_sequence")).isEqualTo("7");
        assertThat(heard.header("ce_correlationid"))
                .isEqualTo(told.correlationId().toString());
        assertThat(heard.header("ce_causationid")).isEqualTo(String.valueOf(told.causationId()));
        assertThat(heard.header("traceparent")).isEqualTo("00-a-b-01");
        assertThat(heard.header("there-is-none")).isEmpty();
        assertThat(heard.tree().path("orderNumber").asText()).isEqualTo(other.number());
    }

    @Test
    void whatIsBrokenCanBeToldAndTakenForNoEvent() {
        String broken = UUID.randomUUID().toString();

        topics.send(new ProducerRecord<>("returns", broken, null));

        assertThat(topics.of("returns", broken)).singleElement().satisfies(told -> {
            assertThat(told.json()).isEmpty();
            assertThat(told.type()).isEmpty();
            assertThat(told.isA(OrderPaid.class)).isFalse();
        });
    }

    @Test
    void manyRecordsKeepTheirOrder() {
        String many = UUID.randomUUID().toString();
        var numbers = IntStream.range(0, 500).mapToObj(Integer::toString).toList();

        topics.sendAll(numbers.stream()
                .map(number -> new ProducerRecord<>("returns", many, number.getBytes(UTF_8)))
                .toList());

        assertThat(topics.of("returns", many)).extracting(Told::json).containsExactlyElementsOf(numbers);
    }
}
