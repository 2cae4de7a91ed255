package com.kwoking.aftersales.messaging.relay;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.messaging.RecordSize;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
import com.kwoking.aftersales.messaging.outbox.Handover;
import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import com.kwoking.aftersales.messaging.testing.RelayDatabase;
import com.kwoking.aftersales.messaging.testing.Topic;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Relays of copies of one service, on a database of their own and the real Kafka.
class OutboxRelayTest {

    private static final Map<String, String> STACK = new StackForTests().start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final List<OutboxRelay> relays = new ArrayList<>();
    private final Handover handover = new Handover();
    private final RelayDatabase database;

    OutboxRelayTest() throws SQLException {
        database = new RelayDatabase(STACK, "relay_" + DATABASES.incrementAndGet()).withSharedTables();
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        for (OutboxRelay relay : relays) {
            relay.stop(new ShutdownEvent());
        }
    }

    @Test
    void whatIsLeftIsToldInItsOrderAndForgotten() throws SQLException {
        database.add("first");
        database.add("second");
        start(handover);

        await().until(() -> database.remaining().isEmpty());
        assertThat(told()).containsExactly("first", "second");
    }

    /// Two threads may come from their commits in the wrong order.
    @Test
    void whatIsHandedOverInTheWrongOrderIsToldInTheRightOne() throws SQLException {
        start(handover);
        await().until(handover::leads);
        List<OutboxRow> rows = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            rows.add(database.add("word " + i));
        }

        rows.reversed().forEach(row -> handover.committed(List.of(row)));

        await().until(() -> database.remaining().isEmpty());
        assertThat(told())
                .isEqualTo(
                        IntStream.rangeClosed(1, 50).mapToObj(i -> "word " + i).toList());
    }

    @Test
    void whatIsHandedOverAndSeenIsToldOnce() throws SQLException {
        var early = database.add("early");
        start(handover);
        await().until(() -> told().equals(List.of("early")));

        handover.committed(List.of(early));
        handover.committed(List.of(database.add("late")));

        await().until(() -> database.remaining().isEmpty());
        assertThat(told()).containsExactly("early", "late");
    }

    /// Why there is no "everything up to": a position is given out before its transaction commits.
    @Test
    void aSlowerTransactionIsNotForgottenWithAFasterOne() throws SQLException {
        try (var slow = database.open()) {
            slow.setAutoCommit(false);
            database.add(slow, "letters", "slow", 1);
            for (int i = 0; i < 100; i++) {
                database.add("fast");
            }
            start(handover);
            await().until(() -> database.remaining().isEmpty());
            slow.commit();
        }

        await().until(() -> told().size() == 101);
        assertThat(told().getLast()).isEqualTo("slow");
        await().until(() -> database.remaining().isEmpty());
    }

    @Test
    void oneWorksAtATimeAndTheNextTakesOver() throws SQLException, InterruptedException {
        var other = new Handover();
        var first = start(handover);
        await().until(handover::leads);
        start(other);
        database.add("1");
        await().until(() -> told().equals(List.of("1")));
        assertThat(other.leads()).isFalse();

        first.stop(new ShutdownEvent());
        await().until(other::leads);
        database.add("2");

        await().until(() -> database.remaining().isEmpty());
        assertThat(told()).containsExactly("1", "2");
        assertThat(handover.leads()).isFalse();
    }

    @Tag("F6")
    @Test
    void whoWasFrozenLeadsNoMoreWhenItWakesUp() throws SQLException {
        var other = new Handover();
        start(handover);
        await().until(handover::leads);
        start(other);

        database.endTheLease();
        await().until(() -> other.leads() != handover.leads() && (other.leads() || handover.leads()));
        database.add("after");

        await().until(() -> database.remaining().isEmpty());
        assertThat(told()).containsExactly("after");
    }

    /// Its records may have been on their way for long: the broker takes none of them.
    @Tag("F6")
    @Test
    void aLateLeaderCannotPublish() {
        try (var late = database.producers().fenced();
                var next = database.producers().fenced()) {
            late.initTransactions();
            next.initTransactions();
            late.beginTransaction();
            var record = new ProducerRecord<>("letters", database.key(), new byte[0]);

            assertThatThrownBy(() -> late.send(record).get())
                    .cause()
                    .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void aLateLeaderCannotDelete() throws SQLException {
        var row = database.add("told by its successor");
        try (var connection = new RelayConnection(database.open())) {
            long epoch = connection.lease().take().orElseThrow();
            database.endTheLease();
            connection.lease().take();

            connection.forget(List.of(row.position()), epoch);
        }

        assertThat(database.remaining()).containsExactly("told by its successor");
    }

    @Test
    void aRelayThatLosesItsDatabaseStartsOver() throws SQLException {
        start(handover);
        database.add("before");
        await().until(() -> database.remaining().isEmpty());

        assertThat(database.cutRelaysOff()).isPositive();
        database.add("after");

        await().until(() -> database.remaining().isEmpty());
        assertThat(told()).containsExactly("before", "after");
    }

    @Tag("R85")
    @Test
    void whatKafkaRefusesForGoodIsSetAsideAndTheRestGoesOn() throws SQLException {
        database.add("before");
        database.add("letters", "too large", RecordSize.MOST_BYTES);
        database.add("after");
        start(handover);

        await().until(() -> database.remaining().equals(List.of("too large")));
        assertThat(told()).containsExactly("before", "after");
        assertThat(database.ask("select refusal from outbox where refused_at is not null"))
                .singleElement()
                .asString()
                .contains("RecordTooLargeException");
    }

    @Test
    void aTopicThatIsMissingHoldsUpNoOther() throws SQLException {
        database.add("nobodys-topic", "waits", 2);
        database.add("goes");
        start(handover);

        await().until(() -> database.remaining().equals(List.of("waits")));
        assertThat(told()).containsExactly("goes");
    }

    @Test
    void aDeadLetterTooLargeToTellIsToldWithoutItsPayload() throws SQLException, InterruptedException {
        database.park(RecordSize.MOST_BYTES, "too large with its reasons");
        database.park(10, "small");
        handover.leads(true);
        var announcer = database.announcer(handover);
        announcer.start(new StartupEvent());

        await().until(() -> database.notAnnounced().isEmpty());
        announcer.stop(new ShutdownEvent());
        var told = new Topic(broker(), "refunds-service.dead-letters").recordsOf("key");
        assertThat(told)
                .extracting(record -> Topic.header(record, "dead-letter-cause"))
                .containsExactly("too large with its reasons", "small");
        assertThat(told.getFirst().value()).isNull();
        assertThat(told.getLast().value()).hasSize(10);
    }

    @Test
    void onlySoManyBytesOfDeadLettersAreShownAtATime() throws SQLException {
        for (String cause : List.of("1", "2", "3")) {
            database.park(3 << 20, cause);
        }

        var first = database.deadLetters().parked(new UUID(0, 0), 100);
        var second = database.deadLetters().parked(first.getLast().id(), 100);

        assertThat(first).extracting(DeadLetter::cause).containsExactly("1", "2");
        assertThat(second).extracting(DeadLetter::cause).containsExactly("3");
        assertThat(database.deadLetters().parked(second.getLast().id(), 100)).isEmpty();
    }

    /// A service has little memory, and a thousand of these would not fit into it.
    @Test
    void onlySoManyBytesAreTakenAtATime() throws SQLException {
        for (String subject : List.of("1", "2", "3")) {
            database.add("letters", subject, 3 << 20);
        }
        try (var connection = new RelayConnection(database.open())) {
            assertThat(connection.oldest(1_000, 4 << 20, List.of(), List.of()))
                    .extracting(OutboxRow::subject)
                    .containsExactly("1", "2");
        }
    }

    private OutboxRelay start(Handover handedOver) {
        var relay = database.relay(handedOver);
        relays.add(relay);
        relay.start(new StartupEvent());
        return relay;
    }

    /// As a reader of committed records hears them.
    private List<String> told() {
        return new Topic(broker(), "letters")
                .committedRecordsOf(database.key()).stream()
                        .map(OutboxRelayTest::subject)
                        .toList();
    }

    private static String subject(ConsumerRecord<String, byte[]> record) {
        return String.valueOf(Topic.header(record, "ce_subject"));
    }

    private static String broker() {
        return STACK.getOrDefault("kafka.bootstrap.servers", "");
    }
}
