package com.kwoking.aftersales.messaging.outbox;

import static com.kwoking.aftersales.messaging.testing.Soon.await;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.kwoking.aftersales.events.EventType;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.order.OrderId;
import com.kwoking.aftersales.messaging.Cause;
import com.kwoking.aftersales.messaging.RecordSize;
import com.kwoking.aftersales.messaging.inbox.Inbox;
import com.kwoking.aftersales.messaging.json.EventJson;
import com.kwoking.aftersales.messaging.testing.HeardOrders;
import com.kwoking.aftersales.messaging.testing.Orders;
import com.kwoking.aftersales.messaging.testing.Records;
import com.kwoking.aftersales.messaging.testing.Topic;
import com.kwoking.aftersales.stack.testing.StackForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackForTests.class)
class OutboxTest {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS_EACH = 60;

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    HeardOrders listener;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final OrderId order = Orders.some();

    @Test
    void withoutATransactionThereIsNowhereToLeaveAnEvent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> outbox.add(letter(order, "nobody will know")))
                .withMessageContaining("inside a transaction");
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        takeBack(() -> outbox.add(letter(order, "taken back")));
        say(letter(order, "said"));

        await().until(() -> letters(order).size() == 1);
        assertThat(letters(order)).singleElement().satisfies(told -> {
            assertThat(event(told).template()).isEqualTo("said");
            assertThat(Topic.header(told, "ce_sequence")).isEqualTo("1");
        });
    }

    /// The outbox was written by then.
    @Test
    void whatFailsAtItsCommitIsNeverTold() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(letter(order, "taken back"));
                    listener.writeWhatFailsAtTheCommit(order);
                }))
                .isInstanceOf(QuarkusTransactionException.class);
        say(letter(order, "said"));

        await().until(() -> letters(order).size() == 1);
        assertThat(event(letters(order).getFirst()).template()).isEqualTo("said");
    }

    @Test
    void whatIsSaidInOneTransactionComesInTheOrderInWhichItWasSaid() {
        var other = Orders.some();

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(letter(order, "1"));
            outbox.add(letter(other, "1"));
            outbox.add(letter(order, "2"));
            outbox.add(letter(order, "3"));
            outbox.add(letter(other, "2"));
        });

        await().until(() -> letters(order).size() + letters(other).size() == 5);
        assertThat(letters(order)).extracting(told -> event(told).template()).containsExactly("1", "2", "3");
        assertThat(letters(other)).extracting(told -> event(told).template()).containsExactly("1", "2");
    }

    @Test
    void eightWritersOfThreeKeysLeaveNoGapAndNoDisorder() throws Exception {
        var keys = List.of(Orders.some(), Orders.some(), Orders.some());
        List<String> committed = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<List<String>>> work = IntStream.range(0, WRITERS)
                    .<Callable<List<String>>>mapToObj(writer -> () -> write(writer, keys))
                    .toList();
            for (Future<List<String>> done : writers.invokeAll(work)) {
                committed.addAll(done.get());
            }
        }

        await().until(() -> keys.stream().mapToInt(key -> letters(key).size()).sum() >= committed.size());
        assertThat(keys.stream().flatMap(key -> letters(key).stream()))
                .extracting(told -> event(told).template())
                .containsExactlyInAnyOrderElementsOf(committed);
        assertThat(keys).allSatisfy(key -> {
            assertThat(letters(key))
                    .extracting(told -> Long.parseLong(String.valueOf(Topic.header(told, "ce_sequence"))))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, letters(key).size())
                                    .boxed()
                                    .toList());
            assertThat(placesByWriter(key))
                    .allSatisfy((_, places) -> assertThat(places).isSorted());
        });
    }

    /// Ids grow, so that the inbox of whoever hears them grows at its edge only.
    @Test
    void laterIdsAreGreater() {
        IntStream.range(0, 5).forEach(each -> say(letter(order, String.valueOf(each))));

        await().until(() -> letters(order).size() == 5);
        assertThat(letters(order))
                .extracting(told -> Topic.idOf(told).toString())
                .isSorted();
    }

    @Test
    void whatIsSaidWhileHearingBelongsToTheSameStory() {
        var heard = Orders.recordOf(order);

        inbox.receive(Records.poll(heard), listener);

        await().until(() -> letters(order).size() == 1);
        assertThat(letters(order)).singleElement().satisfies(told -> {
            assertThat(Topic.header(told, "ce_correlationid")).isEqualTo(Records.CORRELATION.toString());
            assertThat(Topic.header(told, "ce_causationid"))
                    .isEqualTo(Topic.idOf(heard).toString());
            assertThat(Topic.header(told, "traceparent")).isEqualTo(Records.TRACE);
            assertThat(Topic.header(told, "ce_source")).isEqualTo("/refunds-service");
        });
    }

    @Test
    void whatARequestSetsOffHasItsCorrelationAndNoCause() {
        var request = new Cause(UUID.randomUUID(), null, Records.TRACE);

        Cause.during(request, () -> {
            say(letter(order, "asked for"));
            return order;
        });

        await().until(() -> letters(order).size() == 1);
        assertThat(letters(order)).singleElement().satisfies(told -> {
            assertThat(Topic.header(told, "ce_correlationid"))
                    .isEqualTo(request.correlationId().toString());
            assertThat(Topic.header(told, "ce_causationid")).isNull();
            assertThat(Topic.header(told, "traceparent")).isEqualTo(Records.TRACE);
        });
    }

    @Test
    void aListenerThatFailsHasSaidNothing() {
        var failing = Orders.some();
        listener.failAt(failing, () -> {
            throw new IllegalStateException("after it had spoken");
        });

        inbox.receive(Records.poll(Orders.recordOf(failing), Orders.recordOf(order)), listener);

        await().until(() -> letters(order).size() == 1);
        assertThat(letters(failing)).isEmpty();
    }

    @Tag("R85")
    @Test
    void anEventTooLargeForKafkaFailsItsCommandAndHoldsUpNobody() {
        var tooLarge = letter(order, "é".repeat(RecordSize.MOST_EVENT_BYTES / 2));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> say(tooLarge))
                .withMessageContaining("a LetterSent of")
                .withMessageContaining("bytes is too large to be told");
        say(letter(order, "next"));

        await().until(() -> letters(order).size() == 1);
        assertThat(event(letters(order).getFirst()).template()).isEqualTo("next");
    }

    /// As Java let it happen: what is required was never there, and nobody looked.
    @Test
    void anEventThatBreaksItsSchemaFailsItsCommandAndIsNeverTold() {
        assertThatIllegalStateException()
                .isThrownBy(() -> say(letter(order, "")))
                .withMessage("a com.kwoking.letter.sent.v1 that breaks its schema: /template (minLength)");
        say(letter(order, "next"));

        await().until(() -> letters(order).size() == 1);
        assertThat(event(letters(order).getFirst()).template()).isEqualTo("next");
    }

    @Test
    void whatIsToBeForgottenIsToldAsATombstoneInTheOrderOfItsKey() {
        var customer = UUID.randomUUID().toString();

        QuarkusTransaction.requiringNew().run(() -> outbox.forget(EventType.CUSTOMER_CONTACT, customer, Instant.EPOCH));
        QuarkusTransaction.requiringNew().run(() -> outbox.forget(EventType.CUSTOMER_CONTACT, customer, Instant.EPOCH));

        var customers = new Topic(bootstrapServers, "customers");
        await().until(() -> customers.recordsOf(customer).size() == 2);
        assertThat(customers.recordsOf(customer)).allSatisfy(told -> {
            assertThat(told.value()).isNull();
            assertThat(Topic.header(told, "ce_type")).isEqualTo("com.kwoking.customer.contact.v1");
            assertThat(Topic.header(told, "content-type")).isNull();
        });
        assertThat(customers.recordsOf(customer))
                .extracting(told -> Topic.header(told, "ce_sequence"))
                .containsExactly("1", "2");
    }

    @Test
    void aFactCannotBeForgotten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.forget(EventType.ORDER_PAID, "order", Instant.EPOCH)))
                .withMessage("nothing that ORDERS says can be forgotten");
    }

    /// Returns what it committed, in order.
    private List<String> write(int writer, List<OrderId> keys) {
        var random = new Random(writer);
        var committed = new ArrayList<String>();
        for (int each = 0; each < TRANSACTIONS_EACH; each++) {
            List<String> said = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(part -> "writer %d says %d".formatted(writer, committed.size() + part))
                    .toList();
            Runnable work =
                    () -> said.forEach(words -> outbox.add(letter(keys.get(random.nextInt(keys.size())), words)));
            if (each % 7 == 3) {
                takeBack(work);
            } else {
                QuarkusTransaction.requiringNew().run(work);
                committed.addAll(said);
            }
        }
        return committed;
    }

    /// Where in its own speech each thing is that a writer said about the key, in the order of the topic.
    private Map<String, List<Integer>> placesByWriter(OrderId key) {
        return letters(key).stream()
                .map(told -> event(told).template())
                .collect(groupingBy(
                        words -> words.substring(0, words.indexOf(" says ")),
                        LinkedHashMap::new,
                        mapping(words -> Integer.valueOf(words.substring(words.lastIndexOf(' ') + 1)), toList())));
    }

    private static void takeBack(Runnable work) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    work.run();
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
    }

    private void say(LetterSent letter) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(letter));
    }

    private List<ConsumerRecord<String, byte[]>> letters(OrderId key) {
        return new Topic(bootstrapServers, "letters").recordsOf(key.value().toString());
    }

    private static LetterSent event(ConsumerRecord<String, byte[]> record) {
        return EventJson.read(record.value(), LetterSent.class);
    }

    private static LetterSent letter(OrderId order, String template) {
        return new LetterSent(
                new LetterId(UUID.randomUUID()),
                order,
                template,
                UUID.randomUUID(),
                Instant.parse("2026-03-27T10:00:01Z"));
    }
}
