package com.kwoking.aftersales.journeys.bench.refunds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kwoking.aftersales.journeys.bench.system.Wire;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/// What two hops through Kafka cost by themselves: what comes in on one topic goes out on another, with
/// nothing in between.
final class BareEcho implements AutoCloseable {

    static final String IN = "bench-in";
    static final String OUT = "bench-out";
    static final String EFFECT = "echo";

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;
    private final Thread thread;
    private volatile boolean open = true;

    BareEcho(Wire wire) {
        consumer = wire.consumerOf(IN);
        producer = wire.producer(0);
        thread = Thread.ofPlatform().name("echo").start(this::run);
    }

    static Latency.Sent cause(int i) {
        UUID id = Samples.event();
        ProducerRecord<String, byte[]> like = Samples.inspected(id, i, 0);
        return new Latency.Sent(id, new ProducerRecord<>(IN, null, like.key(), like.value(), like.headers()));
    }

    private void run() {
        while (open) {
            consumer.poll(Duration.ofMillis(50)).forEach(each -> {
                var echo = new ProducerRecord<>(OUT, each.key(), each.value());
                echo.headers()
                        .add(
                                "ce_causationid",
                                each.headers().lastHeader("ce_id").value())
                        .add("ce_type", EFFECT.getBytes(UTF_8));
                producer.send(echo);
            });
        }
        consumer.close();
        producer.close();
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}
