package com.kwoking.aftersales.testkit.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// How an event lies on its topic. Written here anew, so that our outbox is not held against itself.
public final class Telling {

    public static final URI SOURCE = URI.create("/a-test");

    private Telling() {}

    /// With what travels beside it, where a test says nothing of that.
    public static <E extends DomainEvent> Envelope<E> envelope(UUID id, E event) {
        return new Envelope<>(id, SOURCE, 1, UUID.randomUUID(), null, null, event);
    }

    public static ProducerRecord<String, byte[]> record(Envelope<?> told) {
        DomainEvent event = told.event();
        var record = new ProducerRecord<>(
                EventType.of(event).topic(), event.key(), EventJson.write(event).getBytes(UTF_8));
        headers(told).forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    public static Map<String, String> headers(Envelope<?> told) {
        DomainEvent event = told.event();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", told.id().toString());
        headers.put("ce_source", told.source().toString());
        headers.put("ce_type", EventType.of(event).wireName());
        headers.put("ce_subject", event.subject());
        headers.put("ce_time", event.happenedAt().toString());
        headers.put("ce_partitionkey", event.key());
        headers.put("ce_sequence", Long.toString(told.sequence()));
        headers.put("ce_correlationid", told.correlationId().toString());
        headers.put("content-type", "application/json");
        if (told.causationId() != null) {
            headers.put("ce_causationid", told.causationId().toString());
        }
        if (told.traceparent() != null) {
            headers.put("traceparent", told.traceparent());
        }
        return headers;
    }
}
