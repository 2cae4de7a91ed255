package com.kwoking.aftersales.messaging.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.letter.LetterEvent;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.contract.TopicFacts;
import com.kwoking.aftersales.messaging.database.Sql;
import com.kwoking.aftersales.messaging.deadletter.DeadLetters;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.inbox.Listener;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.messaging.testing.Parked;
import com.kwoking.aftersales.messaging.testing.Records;
import com.kwoking.aftersales.messaging.testing.Topic;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was heard is remembered at least for as long as it can be heard again.
@Tag("R87")
@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class WhatIsHeardIsRememberedTest {

    @Inject
    Inbox inbox;

    @Inject
    HeardOrders listener;

    @Inject
    DeadLetters deadLetters;

    @Inject
    PurgeExpired purge;

    @Inject
    InboxLives lives;

    @Inject
    Sql sql;

    private final OrderId order = Orders.some();

    @ParameterizedTest
    @EnumSource
    void theInboxRemembersForLongerThanTheTopicKeeps(EventStream stream) {
        var settings = TopicFacts.of(stream).settings();
        long kept = Long.parseLong(settings.getOrDefault("retention.ms", "-1"));
        String life = lives.of(stream.topic());

        if (kept == -1) {
            assertThat(life).as("for ever").isNull();
        } else {
            assertThat(Duration.parse(String.valueOf(life)))
                    .isGreaterThan(Duration.ofMillis(kept).plusDays(1));
        }
    }

    @Test
    void aTopicThatKeepsForEverIsReplayedAfterThePurgeAndNothingIsHeardAgain() throws InterruptedException {
        var topic = IntStream.range(0, 20).mapToObj(_ -> Orders.recordOf(order)).toList();
        inbox.receive(Records.poll(topic), listener);
        var heard = listener.heardOf(order);
        int told = told();
        sql.update("update inbox set heard_at = now() - interval '20 years'");

        purge.everything();
        inbox.receive(Records.poll(topic), listener);

        assertThat(heard).hasSize(20);
        assertThat(listener.heardOf(order)).isEqualTo(heard);
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void whatNoTopicKeepsAnyLongerIsForgotten() throws InterruptedException {
        var letters = new HeardLetters();
        var first = letter();
        var second = letter();
        inbox.receive(Records.poll(first, second), letters);
        sql.update("update inbox set keep_until = now() - interval '1 second' where event_id = ?", Topic.idOf(first));

        purge.everything();

        assertThat(remembered(first)).isZero();
        assertThat(remembered(second)).isOne();
        inbox.receive(Records.poll(first, second), letters);
        assertThat(letters.heard).containsExactly(Topic.idOf(first), Topic.idOf(second), Topic.idOf(first));
    }

    @Test
    void aSettledDeadLetterGoesAndAParkedOneStays() throws InterruptedException {
        var parked = broken();
        var settled = broken();
        var old = broken();
        inbox.receive(Records.poll(parked, settled, old), listener);
        settle(settled, "89 days 23 hours");
        settle(old, "90 days 1 second");
        sql.update("update dead_letter set parked_at = now() - interval '20 years'");

        purge.everything();

        assertThat(Parked.of(parked, deadLetters)).hasSize(1);
        assertThat(kept(settled)).isOne();
        assertThat(kept(old)).isZero();
    }

    private void settle(ConsumerRecord<String, byte[]> record, String before) {
        UUID id = Parked.of(record, deadLetters).getFirst().id();
        assertThat(deadLetters.discard(id, "somebody", Instant.parse("2026-03-22T08:10:00Z")))
                .isTrue();
        sql.update("update dead_letter set settled_at = now() - cast(? as interval) where id = ?", before, id);
    }

    private int kept(ConsumerRecord<?, ?> record) {
        return count("select count(*) from dead_letter where topic = 'orders' and record_offset = ?", record.offset());
    }

    private int remembered(ConsumerRecord<String, byte[]> record) {
        return count("select count(*) from inbox where event_id = ?", Topic.idOf(record));
    }

    private int told() {
        return count(
                "select coalesce(sum(last), 0)::int from event_sequence where aggregateid = ?",
                order.value().toString());
    }

    private int count(String question, Object parameter) {
        return sql.query(question, row -> row.getInt(1), parameter).getFirst();
    }

    private ConsumerRecord<String, byte[]> broken() {
        var record = Orders.recordOf(order);
        return Records.with(record, record.key(), "{".getBytes(UTF_8));
    }

    private ConsumerRecord<String, byte[]> letter() {
        UUID id = UUID.randomUUID();
        var sent = new LetterSent(new LetterId(id), order, "heard", id, Instant.parse("2026-03-22T08:10:00Z"));
        return Records.heard(Records.row(id, 1, sent).toRecord("/notifications-service"));
    }

    private static final class HeardLetters implements Listener<LetterEvent> {

        private final List<UUID> heard = new ArrayList<>();

        @Override
        public Class<LetterEvent> vocabulary() {
            return LetterEvent.class;
        }

        @Override
        public String topic() {
            return EventStream.LETTERS.topic();
        }

        @Override
        public void onAll(List<Envelope<LetterEvent>> news) {
            news.forEach(each -> heard.add(each.id()));
        }
    }
}
