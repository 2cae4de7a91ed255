package com.kwoking.aftersales.messaging.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.outbox.OutboxRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// Records as the relay would send them, to be broken by the tests.
public final class Records {

    public static final UUID CORRELATION = UUID.fromString("019d2ebc-0000-7000-8000-00000000c0de");
    public static final UUID CAUSATION = UUID.fromString("019d2ebc-0000-7000-8000-0000000ca05e");
    public static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private Records() {}

    public static OutboxRow row(UUID id, long sequence, DomainEvent event) {
        return row(id, sequence, event, CAUSATION, TRACE);
    }

    public static OutboxRow row(
            UUID id, long sequence, DomainEvent event, @Nullable UUID causation, @Nullable String traceparent) {
        var type = EventType.of(event);
        return new OutboxRow(
                1,
                id,
                type.topic(),
                event.key(),
                type.wireName(),
                EventJson.write(event).getBytes(UTF_8),
                event.subject(),
                sequence,
                event.happenedAt(),
                CORRELATION,
                causation,
                traceparent);
    }

    public static ConsumerRecord<String, byte[]> heard(ProducerRecord<String, byte[]> sent) {
        return heard(sent, 0, 0);
    }

    public static ConsumerRecord<String, byte[]> heard(
            ProducerRecord<String, byte[]> sent, int partition, long offset) {
        var heard = new ConsumerRecord<>(sent.topic(), partition, offset, sent.key(), sent.value());
        sent.headers().forEach(heard.headers()::add);
        return heard;
    }

    /// As one poll brings them, each at the offset it says.
    @SafeVarargs
    public static ConsumerRecords<String, byte[]> poll(ConsumerRecord<String, byte[]>... records) {
        return poll(List.of(records));
    }

    public static ConsumerRecords<String, byte[]> poll(List<ConsumerRecord<String, byte[]>> records) {
        var byPartition = new LinkedHashMap<TopicPartition, List<ConsumerRecord<String, byte[]>>>();
        for (var record : records) {
            byPartition.merge(
                    new TopicPartition(record.topic(), record.partition()),
                    List.of(record),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        return new ConsumerRecords<>(byPartition, Map.of());
    }

    public static ConsumerRecord<String, byte[]> with(
            ConsumerRecord<String, byte[]> record, @Nullable String key, byte @Nullable [] value) {
        var changed =
                new ConsumerRecord<String, byte[]>(record.topic(), record.partition(), record.offset(), key, value);
        record.headers().forEach(changed.headers()::add);
        return changed;
    }

    public static ConsumerRecord<String, byte[]> without(ConsumerRecord<String, byte[]> record, String... headers) {
        var changed = with(record, record.key(), record.value());
        Arrays.stream(headers).forEach(changed.headers()::remove);
        return changed;
    }

    public static ConsumerRecord<String, byte[]> withHeader(
            ConsumerRecord<String, byte[]> record, String header, String value) {
        var changed = without(record, header);
        changed.headers().add(header, value.getBytes(UTF_8));
        return changed;
    }
}
