package com.kwoking.aftersales.orders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.messaging.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// The real topics: what the service said on them, and a way to say something to it.
final class Events {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Events() {}

    record Said(String id, String type, String key, JsonNode event) {

        String name() {
            return EventType.named(type).orElseThrow().name();
        }
    }

    /// Everything with that key, in order, as soon as there are so many.
    static List<Said> of(String topic, String key, int howMany) {
        var said = new ArrayList<Said>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            said.clear();
            said.addAll(read(topic, key));
            return said.size() >= howMany;
        });
        return said;
    }

    static void say(DomainEvent event) {
        say(UUID.randomUUID(), event);
    }

    static void say(UUID id, DomainEvent event) {
        EventType type = EventType.of(event);
        var record = new ProducerRecord<>(
                type.topic(), event.key(), EventJson.write(event).getBytes(UTF_8));
        Map.of(
                        "ce_id", id.toString(),
                        "ce_type", type.wireName(),
                        "ce_source", "/a-test",
                        "ce_sequence", "1",
                        "ce_correlationid", UUID.randomUUID().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try (var kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers()), new StringSerializer(), new ByteArraySerializer())) {
            kafka.send(record).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Said> read(String topic, String key) {
        var said = new ArrayList<Said>();
        try (var kafka = new KafkaConsumer<>(
                new HashMap<>(Map.of("bootstrap.servers", servers())),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = kafka.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            kafka.assign(partitions);
            kafka.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> kafka.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, String> record : kafka.poll(Duration.ofMillis(200))) {
                    if (key.equals(record.key())) {
                        said.add(said(record));
                    }
                }
            }
        }
        return said;
    }

    private static Said said(ConsumerRecord<String, String> record) {
        try {
            return new Said(
                    header(record, "ce_id"), header(record, "ce_type"), record.key(), JSON.readTree(record.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
