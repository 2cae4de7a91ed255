package com.kwoking.aftersales.messaging.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// Kafka records as envelopes, in CloudEvents binary mode: attributes in `ce_` headers, the event
/// alone in the value.
public final class CloudEvents {

    private CloudEvents() {}

    /// What a record turned out to be.
    public sealed interface Incoming<E extends DomainEvent> {

        record Event<E extends DomainEvent>(ConsumerRecord<String, byte[]> record, Envelope<E> envelope)
                implements Incoming<E> {}

        /// Nothing that this build has to hear: a type of the future, or a compacted key's tombstone.
        record Foreign<E extends DomainEvent>(ConsumerRecord<String, byte[]> record, String what)
                implements Incoming<E> {}

        record Broken<E extends DomainEvent>(ConsumerRecord<String, byte[]> record, RuntimeException cause)
                implements Incoming<E> {}
    }

    /// @param vocabulary the sealed type spoken on the topic; another known type there is broken, not foreign
    public static <E extends DomainEvent> Incoming<E> read(ConsumerRecord<String, byte[]> record, Class<E> vocabulary) {
        try {
            if (record.value() == null) {
                return tombstone(record);
            }
            String name = required(record.headers(), "ce_type");
            Optional<EventType> type = EventType.named(name);
            return type.isEmpty()
                    ? new Incoming.Foreign<>(record, name)
                    : new Incoming.Event<>(record, envelope(record, type.get(), vocabulary));
        } catch (RuntimeException e) {
            return new Incoming.Broken<>(record, e);
        }
    }

    private static <E extends DomainEvent> Incoming<E> tombstone(ConsumerRecord<String, byte[]> record) {
        return record.topic().equals("customers") || record.topic().equals("policies")
                ? new Incoming.Foreign<>(record, "a tombstone")
                : new Incoming.Broken<>(record, new IllegalArgumentException("record has no value"));
    }

    private static <E extends DomainEvent> Envelope<E> envelope(
            ConsumerRecord<String, byte[]> record, EventType type, Class<E> vocabulary) {
        if (!vocabulary.isAssignableFrom(type.payload())) {
            throw new IllegalArgumentException("%s is not spoken here".formatted(type.wireName()));
        }
        Headers headers = record.headers();
        String causation = optional(headers, "ce_causationid");
        byte[] value = EarlierShapes.asToldToday(type, record.value());
        E event = EventJson.read(value, type.payload().asSubclass(vocabulary));
        if (!event.key().equals(record.key())) {
            throw new IllegalArgumentException("the record's key is not the key of its event");
        }
        return new Envelope<>(
                UUID.fromString(required(headers, "ce_id")),
                URI.create(required(headers, "ce_source")),
                Long.parseLong(required(headers, "ce_sequence")),
                UUID.fromString(required(headers, "ce_correlationid")),
                causation == null ? null : UUID.fromString(causation),
                optional(headers, "traceparent"),
                event);
    }

    private static String required(Headers headers, String name) {
        String value = optional(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("record has no %s header".formatted(name));
        }
        return value;
    }

    private static @Nullable String optional(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
