package com.kwoking.aftersales.messaging.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.kwoking.aftersales.events.order.OrderCancelled;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.inbox.ReplayDeadLetter.Replay;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.json.NewerConstant;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.messaging.testing.Parked;
import com.kwoking.aftersales.messaging.testing.Records;
import com.kwoking.aftersales.messaging.testing.Topic;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class ReplayDeadLetterTest {

    @Inject
    ReplayDeadLetter replay;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Inbox inbox;

    @Inject
    HeardOrders listener;

    private final OrderId order = Orders.some();
    private final ConsumerRecord<String, byte[]> record = Orders.recordOf(order);

    @BeforeEach
    void theListenerFails() {
        listener.failAt(order, () -> {
            throw new IllegalStateException("not mended yet");
        });
        inbox.receive(Records.poll(record), listener);
    }

    @Test
    void itFailsAgainAsLongAsNothingIsMended() {
        assertThat(replay.replay(parked().id(), "operator"))
                .isEqualTo(new Replay.FailedAgain("java.lang.IllegalStateException: not mended yet"));

        assertThat(parked().attempts()).isEqualTo(2);
        assertThat(listener.heardOf(order)).isEmpty();
    }

    @Tag("C15")
    @Test
    void onceMendedItIsHeardOnce() {
        UUID id = parked().id();
        listener.mend(order);

        assertThat(replay.replay(id, "operator")).isEqualTo(new Replay.Heard());
        assertThat(replay.replay(id, "operator")).isEqualTo(new Replay.NotParked());
        inbox.receive(Records.poll(record), listener);

        assertThat(listener.heardOf(order)).containsExactly(Topic.idOf(record));
        assertThat(deadLetters.parked(id)).isEmpty();
    }

    @Tag("C15")
    @Test
    void whatWasHeardMeanwhileChangesNothing() {
        listener.mend(order);
        inbox.receive(Records.poll(record), listener);

        assertThat(replay.replay(parked().id(), "operator")).isEqualTo(new Replay.Heard());
        assertThat(listener.heardOf(order)).containsExactly(Topic.idOf(record));
    }

    @Test
    void whatIsDiscardedIsNotHeard() {
        UUID id = parked().id();
        listener.mend(order);

        assertThat(deadLetters.discard(id, "operator", Instant.parse("2026-03-27T10:00:00Z")))
                .isTrue();
        assertThat(deadLetters.discard(id, "operator", Instant.parse("2026-03-27T10:00:01Z")))
                .isFalse();
        assertThat(replay.replay(id, "operator")).isEqualTo(new Replay.NotParked());
        assertThat(listener.heardOf(order)).isEmpty();
    }

    @Test
    void whatNobodyCanEverReadStaysParkedAndSaysWhy() {
        var broken = Records.with(Orders.recordOf(order), order.value().toString(), "{}".getBytes(UTF_8));
        inbox.receive(Records.poll(broken), listener);

        assertThat(replay.replay(parked(broken).id(), "operator"))
                .isInstanceOfSatisfying(Replay.FailedAgain.class, failed -> assertThat(failed.cause())
                        .contains("/orderId is missing"));
    }

    @Tag("F21")
    @Test
    void whatANewerProducerToldWaitsForTheBuildThatKnowsIt() {
        OrderId cancelled = Orders.some();
        var newer = newer(cancelled);
        inbox.receive(Records.poll(newer), listener);

        assertThat(parked(newer).cause())
                .contains("NewerConstant", "/branch is WITHIN_48H, which this build does not know");
        assertThat(replay.replay(parked(newer).id(), "operator")).isInstanceOf(Replay.FailedAgain.class);
        assertThat(listener.heardOf(cancelled)).isEmpty();
    }

    /// The build that parked it did not know the branch that this one knows.
    @Tag("F21")
    @Test
    void afterTheUpgradeItIsReplayed() {
        OrderId cancelled = Orders.some();
        var known = Orders.recordOf(cancelled);
        deadLetters.add(known, newerConstant());

        assertThat(replay.replay(parked(known).id(), "operator")).isEqualTo(new Replay.Heard());
        assertThat(listener.heardOf(cancelled)).containsExactly(Topic.idOf(known));
    }

    @Test
    void nobodyReplaysWhatIsNotThere() {
        assertThat(replay.replay(UUID.randomUUID(), "operator")).isEqualTo(new Replay.NotParked());
    }

    private static ConsumerRecord<String, byte[]> newer(OrderId order) {
        var told = Orders.recordOf(order);
        String newer = new String(told.value(), UTF_8).replace("WITHIN_24H", "WITHIN_48H");
        return Records.with(told, told.key(), newer.getBytes(UTF_8));
    }

    private static NewerConstant newerConstant() {
        return catchThrowableOfType(
                NewerConstant.class, () -> EventJson.read(newer(Orders.some()).value(), OrderCancelled.class));
    }

    private DeadLetter parked() {
        return parked(record);
    }

    private DeadLetter parked(ConsumerRecord<String, byte[]> record) {
        return Parked.of(record, deadLetters).getFirst();
    }
}
