package com.kwoking.aftersales.messaging.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.Envelope;
import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.events.order.OrderEvent;
import com.kwoking.aftersales.events.returns.ReturnEvent;
import com.kwoking.aftersales.events.returns.ReturnRejected;
import com.kwoking.aftersales.messaging.contract.Contract;
import com.kwoking.aftersales.messaging.contract.Contract.Sample;
import com.kwoking.aftersales.messaging.json.CloudEvents.Incoming;
import com.kwoking.aftersales.messaging.testing.Records;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {

    private static final UUID ID = UUID.fromString("019cd715-2cc0-7000-8000-0000000000e1");
    private static final String SOURCE = "/orders-service";
    private static final Sample PAID = Contract.sample(EventType.ORDER_PAID, "worked-order");

    @Test
    void theHeadersAreThese() {
        var record = Records.row(ID, 1, event(PAID)).toRecord(SOURCE);

        assertThat(record.topic()).isEqualTo("orders");
        assertThat(record.key()).isEqualTo("019cd713-1d00-7011-8011-00005eed0011");
        assertThat(headers(record))
                .containsExactly(
                        entry("ce_specversion", "1.0"),
                        entry("ce_id", "019cd715-2cc0-7000-8000-0000000000e1"),
                        entry("ce_source", "/orders-service"),
                        entry("ce_type", "com.kwoking.order.paid.v1"),
                        entry("ce_subject", "019cd713-1d00-7011-8011-00005eed0011"),
                        entry("ce_time", "2026-03-10T09:30:00Z"),
                        entry("ce_dataschema", "urn:kwoking:schema:com.kwoking.order.paid.v1"),
                        entry("ce_partitionkey", "019cd713-1d00-7011-8011-00005eed0011"),
                        entry("ce_sequence", "1"),
                        entry("ce_correlationid", "019d2ebc-0000-7000-8000-00000000c0de"),
                        entry("ce_causationid", "019d2ebc-0000-7000-8000-0000000ca05e"),
                        entry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                        entry("content-type", "application/json"));
    }

    @Test
    void whatARequestSaysHasNoCause() {
        var record = Records.row(ID, 1, event(PAID), null, null).toRecord(SOURCE);

        assertThat(headers(record)).hasSize(11).doesNotContainKeys("ce_causationid", "traceparent");
    }

    @ParameterizedTest
    @MethodSource("com.kwoking.aftersales.messaging.contract.Contract#everySample")
    void whatIsSentIsWhatIsHeard(Sample sample) {
        var row = Records.row(ID, 7, event(sample));

        assertThat(read(
                        Records.heard(row.toRecord(SOURCE)),
                        sample.type().stream().vocabulary()))
                .isEqualTo(new Envelope<>(
                        ID,
                        URI.create(SOURCE),
                        7,
                        Records.CORRELATION,
                        Records.CAUSATION,
                        Records.TRACE,
                        event(sample)));
    }

    @Test
    void withoutACauseItIsHeardWithoutOne() {
        var row = Records.row(ID, 1, event(PAID), null, null);

        assertThat(read(Records.heard(row.toRecord(SOURCE)), OrderEvent.class))
                .isEqualTo(new Envelope<>(
                        ID, URI.create(SOURCE), 1, Records.CORRELATION, null, null, (OrderEvent) event(PAID)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source", "ce_type", "ce_sequence", "ce_correlationid"})
    void aHeaderThatIsMissingIsNamed(String header) {
        assertThat(broken(Records.without(paid(), header))).isEqualTo("record has no %s header".formatted(header));
    }

    @ParameterizedTest
    @CsvSource({"ce_id, 1", "ce_sequence, first", "ce_correlationid, 1", "ce_causationid, 1", "ce_source, not a uri"})
    void aHeaderThatIsNotWhatItShouldBeIsRefused(String header, String value) {
        assertThat(CloudEvents.read(Records.withHeader(paid(), header, value), OrderEvent.class))
                .isInstanceOf(Incoming.Broken.class);
    }

    /// R43: the first version let one be stated without. Such records lie on the topic, and parked, for ever.
    @Tag("R43")
    @Test
    void aRejectionThatLacksItsReasonHasTheReasonOther() {
        var rejected = Contract.sample(EventType.RETURN_REJECTED, "evidence-insufficient");
        var record = Records.heard(Records.row(ID, 1, event(rejected)).toRecord("/returns-service"));
        var tree = (ObjectNode) rejected.tree();
        tree.remove("reason");

        var heard = read(Records.with(record, record.key(), tree.toString().getBytes(UTF_8)), ReturnEvent.class);

        assertThat(((ReturnRejected) heard.event()).reason()).isEqualTo(ReturnRejected.Reason.OTHER);
        assertThat(CloudEvents.read(
                        Records.with(record, record.key(), "{\"items\":".getBytes(UTF_8)), ReturnEvent.class))
                .isInstanceOf(Incoming.Broken.class);
    }

    @Tag("F21")
    @Test
    void aConstantOfTheFutureOnWhichMoneyHangsSaysSo() {
        String newer = new String(paid().value(), UTF_8).replace("\"CARD\"", "\"CRYPTO\"");

        assertThat(CloudEvents.read(Records.with(paid(), paid().key(), newer.getBytes(UTF_8)), OrderEvent.class))
                .asInstanceOf(type(Incoming.Broken.class))
                .extracting(Incoming.Broken::cause)
                .isInstanceOf(NewerConstant.class);
    }

    @Tag("F21")
    @Test
    void aTypeOfTheFutureIsForeign() {
        assertThat(CloudEvents.read(
                        Records.withHeader(paid(), "ce_type", "com.kwoking.order.paid.v2"), OrderEvent.class))
                .asInstanceOf(type(Incoming.Foreign.class))
                .extracting(Incoming.Foreign::what)
                .isEqualTo("com.kwoking.order.paid.v2");
    }

    @Test
    void aTypeOfAnotherTopicIsRefused() {
        assertThat(broken(Records.withHeader(paid(), "ce_type", "com.kwoking.refund.issued.v1")))
                .isEqualTo("com.kwoking.refund.issued.v1 is not spoken here");
    }

    @Test
    void aKeyThatIsNotTheEventsOwnIsRefusedBecauseItWouldBreakTheOrder() {
        assertThat(broken(Records.with(paid(), UUID.randomUUID().toString(), paid().value())))
                .isEqualTo("the record's key is not the key of its event");
        assertThat(broken(Records.with(paid(), null, paid().value())))
                .isEqualTo("the record's key is not the key of its event");
    }

    @Test
    void anOrderIsNotErased() {
        assertThat(broken(Records.with(paid(), paid().key(), null))).isEqualTo("record has no value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers", "policies"})
    void aTombstoneOfACompactedTopicIsForeign(String topic) {
        var tombstone = new ConsumerRecord<String, byte[]>(topic, 0, 0, "key", null);

        assertThat(CloudEvents.read(tombstone, DomainEvent.class)).isInstanceOf(Incoming.Foreign.class);
    }

    private static ConsumerRecord<String, byte[]> paid() {
        return Records.heard(Records.row(ID, 1, event(PAID)).toRecord(SOURCE));
    }

    private static DomainEvent event(Sample sample) {
        return EventJson.read(sample.json(), sample.type().payload());
    }

    private static <E extends DomainEvent> Envelope<E> read(
            ConsumerRecord<String, byte[]> record, Class<E> vocabulary) {
        return switch (CloudEvents.read(record, vocabulary)) {
            case Incoming.Event<E> event -> event.envelope();
            case Incoming<E> other -> throw new AssertionError(other.toString());
        };
    }

    private static String broken(ConsumerRecord<String, byte[]> record) {
        return switch (CloudEvents.read(record, OrderEvent.class)) {
            case Incoming.Broken<OrderEvent> broken ->
                String.valueOf(broken.cause().getMessage());
            case Incoming<OrderEvent> other -> throw new AssertionError("heard " + other);
        };
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
