package com.kwoking.aftersales.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.journeys.system.Teller;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.testkit.topic.Telling;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;

/// The ways in which a record can be wrong, each made of an event that would be right.
enum BrokenRecord {
    CUT_OFF,
    NUMBER_WHERE_TEXT_BELONGS,
    FIELD_MISSING,
    NO_VALUE,
    NO_HEADERS,
    NO_ID,
    NO_ID_AND_A_TIME_THAT_IS_NONE,
    TYPE_OF_ANOTHER_TOPIC,
    KEY_OF_ANOTHER,
    TYPE_OF_THE_FUTURE;

    /// Whether somebody has to look at it; what is of the future or a tombstone is only passed over.
    boolean isDead(String topic) {
        return switch (this) {
            case TYPE_OF_THE_FUTURE -> false;
            case NO_VALUE -> !topic.equals("customers") && !topic.equals("policies");
            case CUT_OFF,
                    NUMBER_WHERE_TEXT_BELONGS,
                    FIELD_MISSING,
                    NO_HEADERS,
                    NO_ID,
                    NO_ID_AND_A_TIME_THAT_IS_NONE,
                    TYPE_OF_ANOTHER_TOPIC,
                    KEY_OF_ANOTHER -> true;
        };
    }

    RecordMetadata send(Teller teller, DomainEvent right) {
        String json = EventJson.write(right);
        Map<String, String> headers = Telling.headers(Telling.envelope(UUID.randomUUID(), right));
        String topic = EventType.of(right).topic();
        return switch (this) {
            case CUT_OFF -> teller.send(topic, right.key(), headers, bytes(json.substring(0, json.length() / 2)));
            case NUMBER_WHERE_TEXT_BELONGS -> teller.send(topic, right.key(), headers, bytes(withNumberFirst(json)));
            case FIELD_MISSING -> teller.send(topic, right.key(), headers, bytes(withoutLast(json)));
            case NO_VALUE -> teller.send(topic, right.key(), headers, null);
            case NO_HEADERS -> teller.send(topic, right.key(), Map.of(), bytes(json));
            case NO_ID -> teller.send(topic, right.key(), without(headers, "ce_id"), bytes(json));
            case NO_ID_AND_A_TIME_THAT_IS_NONE ->
                teller.send(topic, right.key(), atNoTime(without(headers, "ce_id")), bytes(json));
            case TYPE_OF_ANOTHER_TOPIC ->
                teller.send(topic, right.key(), typed(headers, anotherType(topic)), bytes(json));
            case KEY_OF_ANOTHER ->
                teller.send(
                        topic,
                        right.key(),
                        headers,
                        bytes(json.replace(right.key(), UUID.randomUUID().toString())));
            case TYPE_OF_THE_FUTURE -> teller.send(topic, right.key(), typed(headers, ofTheFuture(topic)), bytes(json));
        };
    }

    static String ofTheFuture(String topic) {
        return "com.kwoking.%s.of-the-future.v1".formatted(topic);
    }

    private static String anotherType(String topic) {
        EventType other = topic.equals("orders") ? EventType.LETTER_SENT : EventType.ORDER_PAID;
        return other.wireName();
    }

    private static String withNumberFirst(String json) {
        ObjectNode event = EventJson.read(json, ObjectNode.class);
        event.put(event.fieldNames().next(), 7);
        return event.toString();
    }

    private static String withoutLast(String json) {
        ObjectNode event = EventJson.read(json, ObjectNode.class);
        String last = "";
        for (var names = event.fieldNames(); names.hasNext(); ) {
            last = names.next();
        }
        event.remove(last);
        return event.toString();
    }

    private static Map<String, String> atNoTime(Map<String, String> headers) {
        var others = new HashMap<>(headers);
        others.put("ce_time", "yesterday");
        return others;
    }

    private static Map<String, String> typed(Map<String, String> headers, String type) {
        var others = new HashMap<>(headers);
        others.put("ce_type", type);
        return others;
    }

    private static Map<String, String> without(Map<String, String> headers, String name) {
        var others = new HashMap<>(headers);
        others.remove(name);
        return others;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
