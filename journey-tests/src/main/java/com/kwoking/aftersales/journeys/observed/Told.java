package com.kwoking.aftersales.journeys.observed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.journeys.http.DidNotHappen;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// One record as it lies on its topic.
public record Told(ConsumerRecord<String, byte[]> record) {

    public String topic() {
        return record.topic();
    }

    public String key() {
        return String.valueOf(record.key());
    }

    public UUID id() {
        return UUID.fromString(header("ce_id"));
    }

    public String type() {
        return header("ce_type");
    }

    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    public String source() {
        return header("ce_source");
    }

    /// As it is written; empty when nothing is.
    public String json() {
        byte[] value = record.value();
        return value == null ? "" : new String(value, UTF_8);
    }

    public DomainEvent event() {
        EventType type = EventType.named(type()).orElseThrow(() -> new DidNotHappen("nobody knows the type " + type()));
        return EventJson.read(json(), type.payload());
    }

    public <E extends DomainEvent> Optional<E> as(Class<E> type) {
        return isA(type) ? Optional.of(type.cast(event())) : Optional.empty();
    }

    public boolean isA(Class<? extends DomainEvent> type) {
        return EventType.named(type())
                .filter(each -> each.payload().equals(type))
                .isPresent();
    }

    /// Empty when there is none.
    public String header(String name) {
        return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
                .map(header -> header.value() == null ? "" : new String(header.value(), UTF_8))
                .reduce("", (_, last) -> last);
    }

    /// Whether both are one event, told twice.
    public boolean isSameAs(Told other) {
        return id().equals(other.id())
                && Arrays.equals(record.value(), other.record().value());
    }

    @Override
    public String toString() {
        return "%s %s #%s at %s-%d@%d"
                .formatted(type(), key(), header("ce_sequence"), topic(), record.partition(), record.offset());
    }
}
