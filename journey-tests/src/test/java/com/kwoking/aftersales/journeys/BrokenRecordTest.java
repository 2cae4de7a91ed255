package com.kwoking.aftersales.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.kwoking.aftersales.events.DomainEvent;
import com.kwoking.aftersales.events.EventStream;
import com.kwoking.aftersales.events.customer.AccessCodeIssued;
import com.kwoking.aftersales.events.letter.LetterId;
import com.kwoking.aftersales.events.letter.LetterSent;
import com.kwoking.aftersales.events.policy.PolicyPublished;
import com.kwoking.aftersales.events.policy.PolicyVersion;
import com.kwoking.aftersales.events.policy.Window;
import com.kwoking.aftersales.events.refund.RefundCause;
import com.kwoking.aftersales.events.refund.RefundFailed;
import com.kwoking.aftersales.events.refund.RefundId;
import com.kwoking.aftersales.events.refund.RefundIssued;
import com.kwoking.aftersales.events.value.Money;
import com.kwoking.aftersales.journeys.Facts.Fact;
import com.kwoking.aftersales.journeys.http.Eventually;
import com.kwoking.aftersales.journeys.observed.Topics;
import com.kwoking.aftersales.journeys.parties.Basket;
import com.kwoking.aftersales.journeys.system.DeadLetters;
import com.kwoking.aftersales.journeys.system.DeadLetters.DeadLetter;
import com.kwoking.aftersales.journeys.system.Quiet;
import com.kwoking.aftersales.journeys.system.RunningSystem;
import com.kwoking.aftersales.journeys.system.WholeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What nobody can read is put aside where an operator finds it, and what comes after it is heard.
@ExtendWith(RunningSystem.class)
@org.junit.jupiter.api.Order(3)
class BrokenRecordTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final WholeSystem system;

    BrokenRecordTest(WholeSystem system) {
        this.system = system;
    }

    @Tag("F9")
    @ParameterizedTest
    @EnumSource(EventStream.class)
    void aBrokenRecordIsPutAsideAndTheNextIsHeard(EventStream stream) {
        String topic = stream.topic();
        DomainEvent right = rightOn(stream);
        List<RecordMetadata> dead = new ArrayList<>();
        for (BrokenRecord each : BrokenRecord.values()) {
            RecordMetadata sent = each.send(system.teller, right);
            if (each.isDead(topic)) {
                dead.add(sent);
            }
        }
        List<String> offsets =
                dead.stream().map(sent -> Long.toString(sent.offset())).toList();

        UUID id = system.teller.tell(right);

        listenersTo(stream).forEach(service -> {
            await("the record after the broken ones, at " + service)
                    .atMost(Eventually.PATIENCE)
                    .untilAsserted(() ->
                            assertThat(system.databases.heard(service, id)).isTrue());
            List<DeadLetter> letters = new DeadLetters(system, service).about(topic, right.key());
            assertThat(letters)
                    .as("dead letters at " + service)
                    .extracting(DeadLetter::offset)
                    .containsExactlyInAnyOrderElementsOf(offsets);
            assertThat(letters).extracting(DeadLetter::cause).doesNotContain("");
            assertThat(log(service)).contains("Passed over " + BrokenRecord.ofTheFuture(topic));
            isToldToOperators(service, topic, right.key(), offsets);
        });
    }

    @Tag("R86")
    @Tag("F9")
    @Test
    void aDeadLetterIsHeardOnceItsCauseIsMended() {
        Facts order = new Facts();
        String key = order.orderId.value().toString();
        DeadLetters deadLetters = new DeadLetters(system, "refunds-service");
        system.payments.capture(order.orderId, order.paymentReference, Facts.TOTAL);
        system.databases.run("refunds", """
                create function refuse() returns trigger language plpgsql as $$
                begin
                    raise exception 'no room for this order';
                end $$;
                create trigger refuse before insert or update on order_account for each row
                    when (new.order_id = '%s') execute function refuse()
                """.formatted(key));
        try {
            system.teller.tell(order.event(Fact.CONTACT));
            system.teller.tell(order.event(Fact.PAID));
            DeadLetter parked = Eventually.see(
                    "dead letter for the payment",
                    () -> deadLetters.about("orders", key).stream().findFirst(),
                    () -> deadLetters.about("orders", key));
            assertThat(parked.cause()).contains("no room for this order");

            assertThat(deadLetters.replay(parked).expect(409).field("code")).isEqualTo("FAILED_AGAIN");
            assertThat(deadLetters.about("orders", key)).singleElement().satisfies(again -> assertThat(again.attempts())
                    .isEqualTo(2));
        } finally {
            system.databases.run("refunds", "drop trigger refuse on order_account; drop function refuse()");
        }
        DeadLetter mended = deadLetters.about("orders", key).getFirst();
        deadLetters.replay(mended).expect(204);
        assertThat(deadLetters.about("orders", key)).isEmpty();
        deadLetters.replay(mended).expect(404);

        system.teller.tell(order.event(Fact.INSPECTED));
        assertThat(system.topics
                        .await(order.orderId, RefundIssued.class)
                        .as(RefundIssued.class)
                        .map(RefundIssued::total))
                .contains(Basket.eur(1425));
        new Quiet(system).comes();
        assertThat(system.payments.payouts(order.paymentReference)).hasSize(1);
    }

    private void isToldToOperators(String service, String topic, String key, List<String> offsets) {
        try (Topics told = Topics.fromTheBeginning(system.addresses.bootstrapServers(), service + ".dead-letters")) {
            await("the dead letters on the topic of " + service)
                    .atMost(Eventually.PATIENCE)
                    .untilAsserted(
                            () -> assertThat(told.of(key).stream().filter(each -> each.header("dead-letter-topic")
                                            .equals(topic)))
                                    .extracting(each -> each.header("dead-letter-offset"))
                                    .containsExactlyInAnyOrderElementsOf(offsets));
            assertThat(told.of(key)).allSatisfy(each -> {
                assertThat(each.header("dead-letter-cause")).isNotBlank();
                assertThat(each.header("dead-letter-partition")).matches("\\d+");
            });
        }
    }

    /// As docs/events.md says who reads what.
    private static Set<String> listenersTo(EventStream stream) {
        return switch (stream) {
            case ORDERS -> Set.of("returns-service", "refunds-service", "notifications-service");
            case RETURNS -> Set.of("orders-service", "refunds-service", "notifications-service");
            case REFUNDS -> Set.of("orders-service", "returns-service", "notifications-service");
            case LETTERS, POLICIES -> Set.of("orders-service");
            case CUSTOMERS, ACCESS_CODES -> Set.of("notifications-service");
        };
    }

    private static DomainEvent rightOn(EventStream stream) {
        Facts order = new Facts();
        return switch (stream) {
            case ORDERS -> order.event(Fact.PAID);
            case RETURNS -> order.event(Fact.REQUESTED);
            case REFUNDS -> failed(order);
            case LETTERS ->
                new LetterSent(
                        new LetterId(UUID.randomUUID()), order.orderId, "refund-confirmed", UUID.randomUUID(), NOW);
            case CUSTOMERS -> order.event(Fact.CONTACT);
            case POLICIES -> policy();
            case ACCESS_CODES ->
                new AccessCodeIssued(order.orderId, order.customerId, "482913", NOW.plus(Duration.ofMinutes(15)), NOW);
        };
    }

    private static RefundFailed failed(Facts order) {
        return new RefundFailed(
                new RefundId(UUID.randomUUID()),
                order.orderId,
                order.orderNumber,
                order.customerId,
                new RefundCause(RefundCause.Kind.ORDER_CANCELLED, UUID.randomUUID(), null),
                Basket.eur(1921),
                "method_closed",
                false,
                true,
                NOW);
    }

    /// In force only when nobody will place an order any more.
    private static PolicyPublished policy() {
        Window window = new Window(14, ZoneId.of("Europe/Paris"));
        return new PolicyPublished(
                new PolicyVersion("journey-" + UUID.randomUUID().toString().substring(0, 8)),
                Instant.parse("2999-01-01T00:00:00Z"),
                window,
                window,
                Duration.ofHours(24),
                10,
                List.<Money>of(Basket.eur(15_000)),
                Set.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of("fr", "Conditions"),
                Map.of("fr", "Rien"));
    }

    private String log(String service) {
        try {
            return Files.readString(system.stack.service(service).log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
