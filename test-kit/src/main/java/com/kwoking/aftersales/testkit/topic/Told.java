package com.kwoking.aftersales.testkit.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// One record as it lies on its topic.
public record Told(ConsumerRecord<String, byte[]> record) {

    public String key() {
        return String.valueOf(record.key());
    }

    public UUID id() {
        return UUID.fromString(header("ce_id"));
    }

    /// As it travels, e.g. `com.kwoking.order.paid.v1`.
    public String type() {
        return header("ce_type");
    }

    /// As it is written in our code, e.g. `ORDER_PAID`.
    public String name() {
        return EventType.named(type()).orElseThrow().name();
    }

    public boolean isA(Class<? extends DomainEvent> type) {
        return EventType.named(type())
                .filter(named -> named.payload().equals(type))
                .isPresent();
    }

    public <E extends DomainEvent> E as(Class<E> type) {
        return EventJson.read(json(), type);
    }

    /// To the letter; empty when nothing is written.
    public String json() {
        byte[] value = record.value();
        return value == null ? "" : new String(value, UTF_8);
    }

    public JsonNode tree() {
        try {
            return EventJson.tree(json().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty when there is none.
    public String header(String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }

    /// With what is written, which the client's own record would not show.
    @Override
    public String toString() {
        return "%s %s of %s: %s".formatted(type(), header("ce_id"), key(), json());
    }
}
