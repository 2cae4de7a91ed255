package com.kwoking.aftersales.messaging.outbox;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.messaging.RecordSize;
import com.kwoking.aftersales.messaging.deadletter.DeadLetter;
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
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The relay on a real database, with a Kafka that acknowledges when the test says so.
class OutboxRelayTest {

    private static final Map<String, String> STACK = new StackForTests().start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final List<OutboxRelay> relays = new ArrayList<>();
    private final RelayDatabase database;

    OutboxRelayTest() throws SQLException {
        database = new RelayDatabase(STACK, "relay_" + DATABASES.incrementAndGet());
    }

    @AfterEach
    void stopRelays() throws InterruptedException {
        for (OutboxRelay relay : relays) {
            relay.stop(new ShutdownEvent());
        }
    }

    @Test
    void onlyWhatKafkaAcknowledgedIsForgotten() throws SQLException {
        database.add("first");
        database.add("second");
        start(kafka);

        await().until(() -> sent().equals(List.of("first", "second")));
        kafka.completeNext();
        assertThat(database.remaining()).containsExactly("first", "second");
        kafka.completeNext();

        await().until(() -> database.remaining().isEmpty());
        assertThat(sent()).containsExactly("first", "second");
    }

    @Test
    void whatKafkaRefusedIsSentAgainUnderTheSameId() throws SQLException {
        database.add("first");
        database.add("second");
        start(kafka);

        await().until(() -> sent().size() == 2);
        kafka.completeNext();
        kafka.errorNext(new TimeoutException("no leader"));
        await().until(() -> sent().size() == 4);
        assertThat(database.remaining()).containsExactly("first", "second");
        kafka.completeNext();
        kafka.completeNext();

        await().until(() -> database.remaining().isEmpty());
        assertThat(sent()).containsExactly("first", "second", "first", "second");
        assertThat(ids().subList(2, 4)).isEqualTo(ids().subList(0, 2));
    }

    /// Why there is no "everything up to": a position is given out before its transaction commits. So many that
    /// the relay forgets them before it looks again.
    @Test
    void aSlowerTransactionIsNotForgottenWithAFasterOne() throws SQLException {
        try (var slow = database.open()) {
            slow.setAutoCommit(false);
            RelayDatabase.add(slow, "slow", 1);
            try (var fast = database.open()) {
                RelayDatabase.add(fast, "fast", 4_000);
            }
            start(kafka);
            for (int batch = 1; batch <= 3; batch++) {
                acknowledge(batch * 1_000);
            }
            await().until(() -> kafka.history().size() == 4_000);
            slow.commit();
        }
        acknowledge(4_000);

        await().until(() -> kafka.history().size() == 4_001);
        assertThat(sent().getLast()).isEqualTo("slow");
        assertThat(database.remaining()).containsExactly("slow");
        kafka.completeNext();

        await().until(() -> database.remaining().isEmpty());
    }

    @Test
    void oneWorksAtATimeAndTheNextTakesOver() throws SQLException, InterruptedException {
        var one = acknowledging();
        var other = acknowledging();
        var first = start(one);
        database.add("1");
        await().until(() -> subjects(one).equals(List.of("1")));
        start(other);
        database.add("2");
        await().until(() -> subjects(one).equals(List.of("1", "2")));

        first.stop(new ShutdownEvent());
        database.add("3");

        await().until(() -> subjects(other).equals(List.of("3")));
        await().until(() -> database.remaining().isEmpty());
        assertThat(subjects(one)).containsExactly("1", "2");
    }

    @Test
    void aRelayThatLosesItsDatabaseStartsOver() throws SQLException {
        var producer = acknowledging();
        start(producer);
        database.add("before");
        await().until(() -> database.remaining().isEmpty());

        assertThat(database.cutRelaysOff()).isEqualTo(1);
        database.add("after");

        await().until(() -> database.remaining().isEmpty());
        assertThat(subjects(producer)).containsExactly("before", "after");
    }

    @Test
    void aDeadLetterTooLargeToTellIsToldWithoutItsPayload() throws SQLException {
        database.park(RecordSize.MOST_BYTES, "too large with its reasons");
        database.park(10, "small");
        Map<String, Object> config = Map.of(
                "bootstrap.servers", setting("kafka.bootstrap.servers"), "max.request.size", RecordSize.MOST_BYTES);
        try (var real = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            start(real);

            await().until(() -> database.notAnnounced().isEmpty());
        }
        var told = new Topic(setting("kafka.bootstrap.servers"), "refunds-service.dead-letters").recordsOf("key");
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
            database.add(subject, 3 << 20);
        }
        start(kafka);

        await().until(() -> sent().equals(List.of("1", "2")));
        while (kafka.completeNext()) {}
        await().until(() -> sent().equals(List.of("1", "2", "3")));
        kafka.completeNext();

        await().until(() -> database.remaining().isEmpty());
    }

    /// Everything up to the record of that number.
    private void acknowledge(int number) {
        await().until(() -> kafka.history().size() >= number);
        while (kafka.completeNext()) {}
    }

    private OutboxRelay start(Producer<String, byte[]> producer) {
        var relay = database.relay(producer);
        relays.add(relay);
        relay.start(new StartupEvent());
        return relay;
    }

    private static MockProducer<String, byte[]> acknowledging() {
        return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    private List<String> sent() {
        return subjects(kafka);
    }

    private List<String> ids() {
        return kafka.history().stream()
                .map(record -> new String(record.headers().lastHeader("ce_id").value(), UTF_8))
                .toList();
    }

    private static List<String> subjects(MockProducer<String, byte[]> producer) {
        return producer.history().stream()
                .map(record ->
                        new String(record.headers().lastHeader("ce_subject").value(), UTF_8))
                .toList();
    }

    private static String setting(String name) {
        return STACK.getOrDefault(name, "");
    }
}
