package com.kwoking.aftersales.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.database.DatabaseFault;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.messaging.testing.Parked;
import com.kwoking.aftersales.messaging.testing.Records;
import com.kwoking.aftersales.messaging.testing.Topic;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class InboxTest {

    @Inject
    Inbox inbox;

    @Inject
    HeardOrders listener;

    @Inject
    DeadLetters deadLetters;

    private final OrderId order = Orders.some();

    @Tag("F7")
    @Test
    void whatComesTwiceIsHeardOnce() {
        var record = Orders.recordOf(order);
        var again = Records.with(record, record.key(), record.value());

        receive(record, again);
        receive(record);

        assertThat(listener.heardOf(order)).containsExactly(Topic.idOf(record));
        assertThat(parked(record)).isEmpty();
    }

    @Test
    void oneBadRecordTakesNoNeighbourWithIt() {
        var failing = Orders.some();
        listener.failAt(failing, () -> {
            throw new IllegalStateException("no such order");
        });
        var first = Orders.recordOf(order);
        var bad = Orders.recordOf(failing);
        var second = Orders.recordOf(order);
        var noJson = with(Orders.recordOf(order), "{\"orderId\": ");
        var noObject = with(Orders.recordOf(order), "[]");
        var noFields = with(Orders.recordOf(order), "{}");
        var noValue = Records.with(Orders.recordOf(order), order.value().toString(), null);
        var noType = Records.without(Orders.recordOf(order), "ce_type");
        var noHeaders = new ConsumerRecord<>("orders", 1, Orders.recordOf(order).offset(), first.key(), first.value());
        var ofAnotherTopic = Records.withHeader(Orders.recordOf(order), "ce_type", "com.kwoking.refund.issued.v1");
        var ofTheFuture = Records.withHeader(Orders.recordOf(order), "ce_type", "com.kwoking.order.folded.v1");
        var third = Orders.recordOf(order);

        receive(
                first,
                bad,
                second,
                noJson,
                noObject,
                noFields,
                noValue,
                noType,
                noHeaders,
                ofAnotherTopic,
                ofTheFuture,
                third);

        assertThat(listener.heardOf(order, failing))
                .containsExactly(Topic.idOf(first), Topic.idOf(second), Topic.idOf(third));
        assertThat(causeOf(bad)).startsWith("java.lang.IllegalStateException: no such order");
        assertThat(causeOf(noJson)).contains("not a OrderCancelled: it is no well-formed JSON");
        assertThat(causeOf(noObject)).contains("not a OrderCancelled");
        assertThat(causeOf(noFields)).contains("/orderId is missing");
        assertThat(causeOf(noValue)).contains("record has no value");
        assertThat(causeOf(noType)).contains("record has no ce_type header");
        assertThat(causeOf(noHeaders)).contains("record has no ce_type header");
        assertThat(causeOf(ofAnotherTopic)).contains("com.kwoking.refund.issued.v1 is not spoken here");
        assertThat(parked(ofTheFuture)).isEmpty();
    }

    @Test
    void aDeadLetterIsTheRecordAsItCame() {
        var broken = with(Orders.recordOf(order), "{\"orderId\": ");
        broken.headers().add("x-empty", null);

        receive(broken);

        assertThat(parked(broken)).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo("orders");
            assertThat(letter.partition()).isEqualTo(broken.partition());
            assertThat(letter.offset()).isEqualTo(broken.offset());
            assertThat(letter.attempts()).isEqualTo(1);
            assertThat(letter.payload()).isEqualTo(broken.value());
            assertThat(letter.asItCame().key()).isEqualTo(broken.key());
            assertThat(letter.asItCame().headers()).isEqualTo(broken.headers());
        });
    }

    @Test
    void aBrokenRecordThatComesAgainIsStillOneDeadLetter() {
        var broken = with(Orders.recordOf(order), "{}");

        receive(broken);
        receive(broken, Orders.recordOf(order));

        assertThat(parked(broken)).hasSize(1);
        assertThat(listener.heardOf(order)).hasSize(1);
    }

    /// PostgreSQL's text holds no NUL, and nothing may be unable to be parked.
    @Tag("F9")
    @Test
    void whateverIsInARecordItCanBeParked() {
        var oddKey = Records.with(Orders.recordOf(order), "a\0b", "{}".getBytes(UTF_8));
        var oddHeaderName = Records.withHeader(with(Orders.recordOf(order), "{}"), "x\0y", "z");
        var oddCause = Records.withHeader(Orders.recordOf(order), "ce_id", "\0\uD800");
        var noKey = Records.with(Orders.recordOf(order), null, new byte[] {0, -1, -2});
        var next = Orders.recordOf(order);

        receive(oddKey, oddHeaderName, oddCause, noKey, next);

        assertThat(List.of(oddKey, oddHeaderName, oddCause, noKey))
                .allSatisfy(odd -> assertThat(parked(odd)).hasSize(1));
        assertThat(listener.heardOf(order)).containsExactly(Topic.idOf(next));
    }

    @Tag("R86")
    @Test
    void aFaultThatPassesIsWaitedForAndNobodyOvertakes() {
        var faults = new AtomicInteger(3);
        listener.failAt(order, () -> {
            if (faults.getAndDecrement() > 0) {
                throw new DatabaseFault(new SQLException("terminating connection", "57P01"));
            }
        });
        var first = Orders.recordOf(order);
        var second = Orders.recordOf(order);

        receive(first, second);

        assertThat(listener.heardOf(order)).containsExactly(Topic.idOf(first), Topic.idOf(second));
        assertThat(parked(first)).isEmpty();
    }

    @Test
    void amongBadNeighboursAFaultThatPassesIsWaitedForToo() {
        var faults = new AtomicInteger(3);
        listener.failAt(order, () -> {
            switch (faults.getAndDecrement()) {
                case 3 -> throw new IllegalStateException("not this time");
                case 2, 1 -> throw new DatabaseFault(new SQLException("deadlock detected", "40P01"));
                default -> {}
            }
        });
        var first = Orders.recordOf(order);
        var second = Orders.recordOf(order);

        receive(first, second);

        assertThat(listener.heardOf(order)).containsExactly(Topic.idOf(first), Topic.idOf(second));
        assertThat(parked(first)).isEmpty();
        assertThat(parked(second)).isEmpty();
    }

    /// As in a rebalance: the one that lost the partition is still at work when the next begins.
    @Tag("C8")
    @Test
    void twoThatHearTheSameAtTheSameTimeHearItOnce() throws Exception {
        var records = Stream.generate(() -> Orders.recordOf(order)).limit(20).toList();
        ConsumerRecords<String, byte[]> poll = Records.poll(records);
        try (var copies = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> copy = () -> {
                inbox.receive(poll, listener);
                return true;
            };
            for (Future<Boolean> done : copies.invokeAll(List.of(copy, copy, copy, copy))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(listener.heardOf(order))
                .containsExactlyElementsOf(records.stream().map(Topic::idOf).toList());
    }

    @Test
    void nothingOfAPollIsNoError() {
        receive();

        assertThat(listener.heardOf(order)).isEmpty();
    }

    @SafeVarargs
    private void receive(ConsumerRecord<String, byte[]>... records) {
        inbox.receive(Records.poll(List.of(records)), listener);
    }

    private List<DeadLetter> parked(ConsumerRecord<String, byte[]> record) {
        return Parked.of(record, deadLetters);
    }

    private String causeOf(ConsumerRecord<String, byte[]> record) {
        assertThat(parked(record)).hasSize(1);
        return parked(record).getFirst().cause();
    }

    private static ConsumerRecord<String, byte[]> with(ConsumerRecord<String, byte[]> record, String json) {
        return Records.with(record, record.key(), json.getBytes(UTF_8));
    }
}
