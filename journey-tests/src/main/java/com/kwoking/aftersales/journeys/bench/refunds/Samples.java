package com.kwoking.aftersales.journeys.bench.refunds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;

/// The worked order of the rules, as often as it is wanted: order number `i` has an id that SQL can
/// reckon too (`md5('order-' || i)::uuid`), scattered like real ones.
final class Samples {

    /// Each unit can come back once; so one order is good for three returns.
    static final String[] UNITS = {"1.1", "1.2", "2.1"};

    private static final AtomicLong EVENTS = new AtomicLong();

    private Samples() {}

    static UUID order(long number) {
        try {
            ByteBuffer md5 =
                    ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(("order-" + number).getBytes(UTF_8)));
            return new UUID(md5.getLong(), md5.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Grows with time, as the ids that the outbox gives do.
    static UUID event() {
        long count = EVENTS.incrementAndGet();
        long millis = System.currentTimeMillis();
        return new UUID(millis << 16 | 0x7000 | (count & 0xfff), 0x8000_0000_0000_0000L | count);
    }

    /// @param id what the decision will name as its cause
    static ProducerRecord<String, byte[]> inspected(UUID id, long orderNumber, int unit) {
        UUID order = order(orderNumber);
        String json = """
                {"returnId":"%s","orderId":"%s","orderNumber":"KW-%d","customerId":"00000000-0000-4000-8000-000000000001",\
                "inspection":1,"mode":"PHYSICAL","flow":"CONDITIONAL_60D","resolution":"REFUND_TOTAL",\
                "units":[{"item":{"unitId":"%s","sku":"LAMP","name":"Lampe de bureau"},"received":true,\
                "criteria":{"originalState":true,"unused":true,"undamaged":true,"originalPackaging":true},\
                "condition":"AS_NEW","outcome":"ACCEPTED","entitlement":"ITEM"}],\
                "deductions":[{"kind":"MISSING_ACCESSORY","unitId":"%s","label":"Chargeur","quantity":1,\
                "amount":{"minorUnits":1200,"currency":"EUR"}}],"inspectedAt":"%s"}""".formatted(UUID.randomUUID(), order, orderNumber, UNITS[unit], UNITS[unit], Instant.now());
        var event = new ProducerRecord<>("returns", order.toString(), json.getBytes(UTF_8));
        event.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add("ce_source", "/returns-service".getBytes(UTF_8))
                .add("ce_type", "com.kwoking.return.inspected.v1".getBytes(UTF_8))
                .add("ce_sequence", "1".getBytes(UTF_8))
                .add("ce_correlationid", id.toString().getBytes(UTF_8));
        return event;
    }
}
